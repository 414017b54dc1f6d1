// What is copied from a table and pasted into a spreadsheet arrives as it is meant: numbers as numbers, text as text. The
// cells say what they hold (src/ui/document/table.rs), as LibreOffice reads it; other programs go by what stands in a cell and
// by the format that Excel writes.
const HIDDEN = "details:not([open]) > :not(summary), [hidden], .visually-hidden, script, style";

const isFormula = text => /^[=+@\t-]/.test(text);

/** What is selected, in a table of its own if it is a part of one; nothing where that is less than two cells. */
const selected = range => {
  const node = range.commonAncestorContainer;
  const inside = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  if (inside.closest("td, th, input, textarea")) return;
  const box = document.createElement("div");
  let into = box;
  if (inside.closest("table")) {
    into = box.appendChild(document.createElement("table"));
    if (inside.tagName === "TR") into = into.appendChild(document.createElement("tr"));
  }
  into.append(range.cloneContents());
  return box.querySelector("td, th") && box;
};

const lineOf = row => [...row.cells].map(cell => {
  const text = cell.textContent.trim();
  return cell.hasAttribute("sdval") || !isFormula(text) ? text : `'${text}`;
}).join("\t");

addEventListener("copy", event => {
  const selection = getSelection();
  if (selection.rangeCount !== 1) return;
  const box = selected(selection.getRangeAt(0));
  if (!box) return;
  for (const hidden of box.querySelectorAll(HIDDEN)) hidden.remove();
  for (const cell of box.querySelectorAll("[sdval]")) {
    cell.textContent = cell.getAttribute("sdval");
    cell.setAttribute("x:num", cell.textContent);
  }
  const isTable = box.firstChild.tagName === "TABLE";
  const lines = [...box.querySelectorAll("tr")].map(lineOf);
  // Without the marks of the renderer. Not as an attribute of an element: the page's policy refuses styles.
  const html = box.innerHTML.replaceAll("<!---->", "").replace(/<t[dh] (?=[^>]*sdnum="1033;0;@")/g, `$&style="mso-number-format:'\\@'" `);
  event.clipboardData.setData("text/html", html);
  event.clipboardData.setData("text/plain", isTable ? lines.join("\n") : selection.toString());
  event.preventDefault();
});
