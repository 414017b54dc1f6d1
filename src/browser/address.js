// Mail programs turn the `#` of a link into `%23`, and what the visitor was sent becomes the name of a file that is not
// there. This mends the address: `/tools/roi/%23s4-abc` leads to `/tools/roi/#s4-abc`.
var parts = location.pathname.split(/%23(.*)/i);
if (parts.length > 1) location.replace(location.origin + parts[0] + location.search + "#" + parts[1]);
