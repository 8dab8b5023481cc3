// Runs before the page is drawn, so that a chosen theme never flashes. Without a choice the system rules.
(() => {
  const root = document.documentElement;
  const stored = () => { try { return localStorage.getItem("theme"); } catch { return null; } };
  const show = (theme) => {
    if (theme === "light" || theme === "dark") root.dataset.bsTheme = theme;
    else delete root.dataset.bsTheme;
    document.dispatchEvent(new Event("sk:theme"));
  };
  show(stored());
  window.skTheme = {
    now: () => root.dataset.bsTheme ?? "auto",
    next: () => {
      const next = { auto: "dark", dark: "light", light: "auto" }[root.dataset.bsTheme ?? "auto"];
      try { localStorage.setItem("theme", next); } catch { /* a private window: for this page only */ }
      show(next);
      return next;
    },
  };
})();
