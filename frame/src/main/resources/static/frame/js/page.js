// What every page shares: the theme button, the keyboard, the toast. All pages work without it.
(() => {
  const themes = () => document.querySelectorAll("[data-theme-next]");
  const name = () => themes().forEach((button) => button.setAttribute("aria-label", button.dataset[window.skTheme.now()]));
  document.addEventListener("click", (e) => {
    if (e.target.closest("[data-theme-next]")) { window.skTheme.next(); name(); }
  });
  name();

  // a toast stays ten seconds, and as long as the pointer or the focus is in it
  const toast = document.getElementById("toast");
  if (toast) {
    let timer;
    const stop = () => clearTimeout(timer);
    const start = () => { stop(); timer = setTimeout(() => { toast.hidden = true; }, 10_000); };
    for (const event of ["pointerenter", "focusin"]) toast.addEventListener(event, stop);
    for (const event of ["pointerleave", "focusout"]) toast.addEventListener(event, start);
    start();
  }

  // single keys: off while something is written, and when the reader switched them off
  const off = () => { try { return localStorage.getItem("single-keys") === "off"; } catch { return false; } };
  const box = document.querySelector("[data-single-keys]");
  if (box) {
    box.checked = !off();
    box.addEventListener("change", () => { try { localStorage.setItem("single-keys", box.checked ? "on" : "off"); } catch { /* for this page only */ } });
  }
  const rows = () => [...document.querySelectorAll("[data-rows] tbody tr")];
  const go = (step) => {
    const all = rows();
    if (!all.length) return;
    const at = all.findIndex((row) => row.classList.contains("is-current"));
    const to = at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + step));
    all[at]?.classList.remove("is-current");
    all[to].classList.add("is-current");
    all[to].querySelector("a")?.focus();
  };
  const explain = () => {
    const tree = document.querySelector("[data-why]");
    if (!tree) return;
    const all = [...tree.querySelectorAll("details")];
    const open = all.some((one) => !one.open);
    for (const one of all) one.open = open;
    tree.querySelector("summary")?.focus();
  };
  const keys = {
    j: () => go(1),
    k: () => go(-1),
    e: explain,
    u: () => document.querySelector("#toast:not([hidden]) [data-undo]")?.click(),
    "/": () => {
      // the page's own search before the one for everything
      const fields = ["main [type=search]", "[data-find]"].flatMap((each) => [...document.querySelectorAll(each)]);
      fields.find((field) => field.offsetParent)?.focus();
    },
    "?": () => document.getElementById("keys")?.togglePopover(),
  };
  let leader = false;
  document.addEventListener("keydown", (e) => {
    const writing = e.target.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");
    if (e.key === "Enter" && (e.ctrlKey || e.metaKey)) { e.target.form?.requestSubmit(); return; }
    if (e.key === "Escape" && writing) { writing.blur(); return; }
    if (e.ctrlKey || e.metaKey || e.altKey || writing || off()) return;
    if (leader) {
      leader = false;
      const door = document.querySelector(`[data-key="${CSS.escape(e.key)}"]`);
      if (door) { e.preventDefault(); location.href = door.href; return; }
    }
    leader = e.key === "g";
    if (keys[e.key]) { e.preventDefault(); keys[e.key](); }
  });

  // a button says what it does while it works, and keeps its width
  document.addEventListener("submit", (e) => {
    const button = e.submitter;
    if (!button?.dataset.busy || e.defaultPrevented) return;
    button.style.setProperty("min-width", `${button.offsetWidth}px`);
    button.textContent = button.dataset.busy;
    button.setAttribute("aria-disabled", "true");
  });
  // back from the next page by the browser's cache: say again what the button does
  window.addEventListener("pageshow", (e) => { if (e.persisted) location.reload(); });
})();
