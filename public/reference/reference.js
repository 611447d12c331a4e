// The reference reads well without this: it adds finding, copying, and the theme that the reader chose.
(() => {
  try {
    const theme = localStorage.getItem("mw_theme");
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  } catch {
    // Storage may be closed to us; the theme of the system does.
  }

  function find(text) {
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const part of document.querySelectorAll("[data-find]")) {
      const holds = words.every((word) => part.dataset.find.includes(word));
      part.hidden = !holds;
      if (holds) shown += 1;
    }
    for (const group of document.querySelectorAll(".group, nav details")) {
      const parts = [...group.querySelectorAll("[data-find]")];
      group.hidden = words.length > 0 && parts.every((part) => part.hidden);
      if (words.length > 0 && group.matches("nav details")) group.open = true;
    }
    document.getElementById("start").hidden = words.length > 0;
    document.querySelector(".none").hidden = shown > 0;
  }

  function addCopy(pre) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(pre.textContent);
      button.textContent = "Copied";
      setTimeout(() => {
        button.textContent = "Copy";
      }, 1500);
    });
    const sample = document.createElement("div");
    sample.className = "sample";
    pre.replaceWith(sample);
    sample.append(pre, button);
  }

  addEventListener("DOMContentLoaded", () => {
    const field = document.getElementById("find");
    field.closest("label").hidden = false;
    // The index is folded, so that a phone shows the reference itself; beside it there is room for all of it.
    if (matchMedia("(min-width: 52.01rem)").matches)
      for (const group of document.querySelectorAll("nav details")) group.open = true;
    field.addEventListener("input", () => find(field.value));
    if (navigator.clipboard) for (const pre of document.querySelectorAll("pre")) addCopy(pre);
    addEventListener("keydown", (event) => {
      const typing = event.target instanceof HTMLInputElement;
      if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        field.focus();
      }
      if (event.key === "Escape" && event.target === field) {
        field.value = "";
        find("");
      }
    });
  });
})();
