// Mail programs turn the `#` of a link into `%23`, some twice, and what the visitor was sent becomes the name of a file that
// is not there. This mends the address: `/tools/roi/%23s4-abc` and `/tools/roi/%2523s4-abc` lead to `/tools/roi/#s4-abc`.
var parts = location.pathname.split(/%(?:25)*23(.*)/i);
if (parts.length > 1) location.replace(location.origin + parts[0] + location.search + "#" + parts[1]);
