package callboard.factor;

/** What can happen to a second factor: how the trail names it, and what its owner is told. */
enum FactorAct {
    ON("factor.act.on", "factor.mail.on"),
    OFF("factor.act.off", "factor.mail.off"),
    RENEWED("factor.act.renewed", "factor.mail.renewed"),
    RECOVERY_USED("factor.act.recovery-used", "factor.mail.recovery-used"),
    RESET("factor.act.reset", "factor.mail.reset");

    final String kind;
    final String mail;

    FactorAct(String kind, String mail) {
        this.kind = kind;
        this.mail = mail;
    }
}
