// Puts the page of the program in the place of the first screen that index.html shows, and takes over what was typed there.

const hasChanged = box => box.matches("select") ? !box.selectedOptions[0]?.defaultSelected : box.value !== box.defaultValue;

globalThis.outsightShow = page => {
  const place = document.getElementById("app");
  const first = document.getElementById("first");
  const typed = first.hidden ? [] : [...first.querySelectorAll("input, select")].filter(hasChanged);
  const { id, selectionStart, selectionEnd } = document.activeElement;
  place.replaceWith(page);
  page.id = place.id;
  for (const { id, value } of typed) {
    const box = document.getElementById(id);
    box.value = value;
    box.dispatchEvent(new Event(box.matches("select") ? "change" : "input", { bubbles: true }));
  }
  if (!id || !place.querySelector(`#${id}`)) return;
  const goOn = () => {
    const box = document.getElementById(id);
    box.focus();
    box.setSelectionRange?.(selectionStart, selectionEnd);
  };
  goOn();
  // A list that was chosen from asks for the focus once more.
  if (typed.some(({ id: own }) => own !== id)) setTimeout(goOn);
};
