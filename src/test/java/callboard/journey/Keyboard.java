package callboard.journey;

import org.openqa.selenium.Keys;

/** Somebody at a desk who has no mouse: he goes to things with Tab, types, and presses keys. */
final class Keyboard {

    /** More stops than any page of a desk has. */
    private static final int STOPS = 120;

    private final Visit desk;

    Keyboard(Visit desk) {
        this.desk = desk;
    }

    /** Goes on with Tab until the focus is where he wants it. */
    Keyboard to(String css) {
        desk.shown(css);
        for (int i = 0; i < STOPS; i++) {
            if (isOn(css)) {
                return this;
            }
            desk.keys(Keys.TAB.toString());
        }
        throw new AssertionError("Tab does not lead to " + css + " on " + desk.path());
    }

    /** Types where the focus is. */
    Keyboard type(String words) {
        desk.keys(words);
        return this;
    }

    /** Enter, on what has the focus. */
    Keyboard enter() {
        desk.keys(Keys.ENTER.toString());
        return this;
    }

    Keyboard signIn(String login, String password) {
        desk.open("/login/staff");
        to("[name=username]").type(login).to("[name=password]").type(password).enter();
        desk.until("return !location.pathname.startsWith('/login')");
        return this;
    }

    Keyboard signOut() {
        to(".desk__tools details:has(form[action='/logout']) > summary").enter();
        to("form[action='/logout'] button").enter();
        desk.until("return !document.querySelector(\"form[action='/logout']\")");
        return this;
    }

    private boolean isOn(String css) {
        return Boolean.TRUE.equals(
                desk.driver().executeScript("return document.activeElement.matches(arguments[0])", css));
    }
}
