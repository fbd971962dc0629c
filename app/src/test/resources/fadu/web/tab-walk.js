// What a walk by Tab sees: each stop is looked at when the next Tab is pressed, when the page has settled under it.
window.tabWalk = (() => {
  "use strict";
  const FOCUSABLE = "a[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]";
  const MOUSE = "[onclick], [role=button], [role=link], [data-opens], [data-prints], [data-adds-row], [data-removes-row]";
  const seen = [];
  const faults = [];
  let round = false;

  const say = (e) => `<${e.tagName.toLowerCase()}${e.id ? ` #${e.id}` : ""}> ${e.getAttribute("href") || e.name || ""} `
    + (e.getAttribute("aria-label") || e.textContent || "").trim().replace(/\s+/g, " ").slice(0, 40);
  const shown = (e) => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0;

  // Of radio buttons with one name Tab reaches one; the arrows do the rest.
  const spoken = (e) => e.type === "radio" && !e.checked
    && [...document.getElementsByName(e.name)].some((other) => other.form === e.form && other !== e
      && (other.checked || e.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING));

  const stops = () => [...document.querySelectorAll(FOCUSABLE)]
    .filter((e) => e.tabIndex >= 0 && !e.matches(":disabled") && shown(e) && !spoken(e));

  const inside = (rect) => rect.bottom > 0 && rect.right > 0 && rect.top < innerHeight && rect.left < innerWidth;

  // Whether the element itself is what one sees in its middle.
  const covered = (e) => {
    const rect = [...e.getClientRects()].find((r) => inside(r) && r.width > 0);
    if (!rect) return true;
    const middle = (from, to, end) => (Math.max(0, from) + Math.min(end, to)) / 2;
    const top = document.elementFromPoint(middle(rect.left, rect.right, innerWidth), middle(rect.top, rect.bottom, innerHeight));
    return !top || !(e.contains(top) || top.contains(e));
  };

  const look = () => {
    const e = document.activeElement;
    if (round || !e || e === document.body || e === seen.at(-1)) return;
    if (e === seen[0]) { round = true; return; }
    const before = seen.at(-1);
    const first = stops()[0] === e;
    if (before && !first && !(before.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING)) {
      faults.push(`against the order of reading: ${say(e)}`);
    }
    seen.push(e);
    const style = getComputedStyle(e);
    const rect = e.getBoundingClientRect();
    if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) faults.push(`focus is not seen: ${say(e)}`);
    if (rect.width < 4 || rect.height < 4 || !inside(rect)) faults.push(`out of sight: ${say(e)}`);
    else if (covered(e)) faults.push(`covered by something: ${say(e)}`);
  };
  addEventListener("keydown", (e) => { if (e.key === "Tab") look(); }, true);

  // What looks or acts as if it could be pressed, and is no stop, nor part of one, nor around one.
  const mouseOnly = () => [...document.querySelectorAll("body *")]
    .filter((e) => (e.matches(MOUSE) || getComputedStyle(e).cursor === "pointer") && shown(e)
      && !e.closest(`:is(${FOCUSABLE}):not([tabindex="-1"]), label`));

  // Of details that are alike one is tried.
  const folds = () => [...new Map([...document.querySelectorAll("details > summary")].filter(shown)
    .map((e) => [`${e.parentElement.className} ${e.textContent.trim()}`, e])).values()];

  return {
    round: () => { look(); return round; },
    stops: () => stops().length,
    faults: () => [
      ...faults,
      ...stops().filter((e) => !seen.includes(e)).map((e) => `not reached by Tab: ${say(e)}`),
      ...mouseOnly().map((e) => `for the mouse alone: ${say(e)}`),
    ],
    folds: () => folds().length,
    fold: (at) => { const e = folds()[at]; e.focus(); return say(e); },
    open: () => document.activeElement.parentElement.open,
    // Whether the stop is in what the summary opened.
    within: () => {
      const details = document.activeElement.closest("details");
      return !!details && details.querySelector("summary") !== document.activeElement;
    },
  };
})();
