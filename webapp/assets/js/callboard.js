// Attaches every behaviour to what the page already shows. Each works on data-attributes alone and on parts that htmx brings in later.
import * as busy from "./busy.js";
import * as clock from "./clock.js";
import * as confirmCount from "./confirm-count.js";
import * as copy from "./copy.js";
import * as dialog from "./dialog.js";
import * as drawer from "./drawer.js";
import * as errorSummary from "./error-summary.js";
import * as filters from "./filters.js";
import * as flash from "./flash.js";
import * as menu from "./menu.js";
import * as reveal from "./reveal.js";
import * as sum from "./sum.js";
import * as tableKeys from "./table-keys.js";
import * as tabs from "./tabs.js";
import * as theme from "./theme.js";

const behaviours = [busy, clock, confirmCount, copy, dialog, drawer, errorSummary, filters, flash, menu, reveal, sum, tableKeys, tabs, theme];

behaviours.forEach((behaviour) => behaviour.attach(document));
document.addEventListener("htmx:load", (event) => {
  if (event.target !== document.body) {
    behaviours.forEach((behaviour) => behaviour.attach(event.target));
  }
});
