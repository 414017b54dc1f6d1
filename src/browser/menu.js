// A menu closes with Escape, which leads back to what opened it, and as soon as something outside of it is clicked or focused.
addEventListener("keydown", event => {
  const menu = event.key === "Escape" && event.target.closest?.(".menu[open]");
  if (!menu) return;
  menu.open = false;
  menu.firstElementChild.focus();
});

const closeOthers = ({ target }) => {
  for (const menu of document.querySelectorAll(".menu[open]")) {
    if (!menu.contains(target)) menu.open = false;
  }
};
addEventListener("click", closeOthers);
addEventListener("focusin", closeOthers);
