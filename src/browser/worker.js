// Starts the worker's program. The browser refuses bytes other than those that this script was published with.
import init from "glue";

// The page hears of an error, but not of a promise that fails.
init({ module_or_path: fetch(PROGRAM, { integrity: INTEGRITY }) }).catch(reportError);
