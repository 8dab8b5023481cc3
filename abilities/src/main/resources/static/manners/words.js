// Puts a proposal into the text where it is, so that the writer's undo takes it back. Without a
// script the button sends the form instead.
(() => {
  const area = document.getElementById("text");
  const under = () => document.getElementById("under");
  const follow = () => { under().scrollTop = area.scrollTop; };
  area.addEventListener("scroll", follow);
  document.addEventListener("htmx:afterSettle", follow);

  document.addEventListener("click", (e) => {
    const button = e.target.closest("button[name=mend]");
    if (!button) return;
    const [, start, end, say] = /^(\d+):(\d+):([^]*)$/.exec(button.value) ?? [];
    if (start === undefined) return;
    e.preventDefault();
    // what was typed since may have moved the place
    if (!area.value.slice(start, end).startsWith(button.dataset.there)) return;
    area.focus();
    area.setSelectionRange(+start, +end);
    if (!document.execCommand(say ? "insertText" : "delete", false, say)) area.setRangeText(say);
    area.dispatchEvent(new Event("input", { bubbles: true }));
  });
})();
