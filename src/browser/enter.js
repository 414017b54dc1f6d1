// Enter in a number goes on to the next input, and Shift and Enter back, as in a spreadsheet.
addEventListener("keydown", event => {
  if (event.key !== "Enter" || event.isComposing || !event.target.matches?.("main input[inputmode=decimal]")) return;
  const inputs = [...document.querySelectorAll("main :is(input, select)")].filter(input => input.checkVisibility());
  const next = inputs[inputs.indexOf(event.target) + (event.shiftKey ? -1 : 1)];
  next?.focus();
  next?.select?.();
});
