// Prints what a key stroke into an input costs in a browser, and how soon a visitor can type: of this build, and of an
// earlier one in turn, since figures of two runs do not compare on a machine that does other work too.
//
//   keystroke.mjs DIST [OTHER_DIST OTHER_NAME]
//
// | figure | what it is |
// |---|---|
// | script | processor time of the page's thread in scripts and WebAssembly, from the key until the next: with the worker's reply and with saving |
// | script, to the headline | what of it comes before the frame with the new net present value is handed over |
// | headline painted | from the key until the frame with the new net present value is handed to the compositor |
// | all painted | the same for the last change below, which the worker's reply brings |
// | longest task | processor time of the longest task of the page's thread |
//
// A slower processor is the browser's own emulation, which slows the page down and not the worker.
import { realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { browserPath, serve, which } from "./site.mjs";

const { launch } = createRequire(realpathSync(which("lighthouse")))("puppeteer-core");

const [dist, otherDist, otherName] = process.argv.slice(2);
const CASE = { people: "10", salary: "100000", fee: "620000", transition: "180000" };
// Typed digit by digit, each over the one before: the first one until all is compiled and laid out.
const [WARM_UP, ...FEES] = ["610000", "590000", "623456", "575000", "640000", "598765", "613000", "627500"];
const VISITS = 5;
const SLOWER = 4;
/** Longer than the page waits before it saves what was typed. */
const pause = rate => (rate === 1 ? 700 : 1200);
const TRACED = ["devtools.timeline", "disabled-by-default-devtools.timeline", "blink.user_timing", "v8.execute"];
const SCRIPT = new Set(["EventDispatch", "EvaluateScript", "FireAnimationFrame", "FireIdleCallback", "FunctionCall",
  "HandlePostMessage", "RunMicrotasks", "TimerFire"]);

const wait = ms => new Promise(done => setTimeout(done, ms));
const quantile = (values, share) => values.toSorted((a, b) => a - b)[Math.ceil(share * values.length) - 1];
const median = values => quantile(values, 0.5);

/** A page with nothing in its caches. */
const freshPage = async browser => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  return page;
};

const closePage = page => page.browserContext().close();

const trace = async (browser, work) => {
  const devtools = await browser.target().createCDPSession();
  const events = [];
  devtools.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  const traceConfig = { includedCategories: TRACED, excludedCategories: ["*"] };
  await devtools.send("Tracing.start", { transferMode: "ReportEvents", traceConfig });
  await work();
  const ended = new Promise(done => devtools.once("Tracing.tracingComplete", done));
  await devtools.send("Tracing.end");
  await ended;
  return events;
};

/** Runs in the page: leaves marks in the trace for each key, and for each change of texts that follows. */
const markChanges = key => {
  addEventListener("keydown", event => performance.mark(key, { startTime: event.timeStamp }), true);
  const headline = document.querySelector("[data-figure=npv]").closest("section");
  const mark = records => {
    if (records.some(({ target }) => headline.contains(target))) performance.mark("headline");
    performance.mark("changed");
  };
  new MutationObserver(mark).observe(document.querySelector("main"), { characterData: true, childList: true, subtree: true });
};

const retype = async (page, text, rate) => {
  await page.$eval("#fee", input => input.select());
  // Only in its own turn: it takes the machine's time also while nothing happens.
  await page.emulateCPUThrottling(rate);
  for (const digit of text) {
    await page.keyboard.press(digit);
    await wait(pause(rate));
  }
  await page.emulateCPUThrottling(1);
};

/** All inputs, then those of the offer, the fee among them. */
const openAllInputs = async page => {
  const choose = index => page.evaluate(at => [...document.querySelectorAll("main [aria-pressed=false]")].at(at).click(), index);
  await choose(0);
  await page.waitForFunction(() => document.querySelectorAll("main [aria-pressed=false]").length > 1);
  await choose(-1);
  await page.waitForSelector("#fee");
};

const filledPage = async (browser, address, form) => {
  const page = await freshPage(browser);
  await page.goto(address);
  // It comes last; until then, the first screen of index.html stands there.
  await page.waitForSelector("footer");
  for (const [id, text] of Object.entries(CASE)) {
    await page.focus(`#${id}`);
    await page.keyboard.type(text);
  }
  if (form === "all inputs") await openAllInputs(page);
  await wait(2000);
  await page.focus("#fee");
  return page;
};

/** The figures of each site, whose pages take turns with the numbers. */
const keyStrokes = async (browser, addresses, form, rate) => {
  const pages = [];
  for (const address of addresses) pages.push(await filledPage(browser, address, form));
  const keyOf = index => `key ${index}`;
  for (const [index, page] of pages.entries()) {
    await page.evaluate(markChanges, keyOf(index));
    await retype(page, WARM_UP, rate);
  }
  const events = await trace(browser, async () => {
    for (const fee of FEES) {
      for (const page of pages) await retype(page, fee, rate);
    }
  });
  for (const page of pages) await closePage(page);
  return pages.map((_, index) => figures(events, keyOf(index)));
};

const processorTime = ({ dur, tdur }) => (tdur ?? dur) / 1000;

/** What the events of a trace say of the keys in it, in milliseconds. */
const figures = (events, key) => {
  const { pid, tid } = events.find(({ name }) => name === key);
  const ours = events.filter(event => event.pid === pid && event.tid === tid).sort((a, b) => a.ts - b.ts);
  const keys = ours.filter(({ name }) => name === key);
  const strokes = keys.map(({ ts }, index) => {
    const until = keys[index + 1]?.ts ?? Infinity;
    const within = ours.filter(event => event.ts >= ts && event.ts < until);
    const marks = name => within.filter(event => event.name === name);
    const painted = mark => {
      const commit = mark && within.find(event => event.name === "Commit" && event.ts > mark.ts);
      return commit && (commit.ts + commit.dur - ts) / 1000;
    };
    let end = 0;
    const outermost = within.filter(event => {
      const isOutermost = event.ph === "X" && SCRIPT.has(event.name) && event.ts >= end;
      if (isOutermost) end = event.ts + event.dur;
      return isOutermost;
    });
    const headline = painted(marks("headline")[0]);
    const time = events => events.reduce((sum, event) => sum + processorTime(event), 0);
    return {
      script: time(outermost),
      toHeadline: time(outermost.filter(event => (event.ts - ts) / 1000 < headline)),
      headline,
      all: painted(marks("changed").at(-1)),
      task: Math.max(...within.filter(({ name, ph }) => name === "RunTask" && ph === "X").map(processorTime)),
    };
  });
  const expected = FEES.join("").length;
  const seen = strokes.filter(({ headline }) => headline !== undefined);
  // The last digit of a fee may be the one that stands there already.
  if (keys.length !== expected || seen.length < 0.9 * expected) {
    throw new Error(`of ${expected} keys ${keys.length} were traced, and ${seen.length} changed the headline`);
  }
  const all = figure => seen.map(stroke => stroke[figure]);
  return {
    "script, median": median(all("script")),
    "script, 95 %": quantile(all("script"), 0.95),
    "script, to the headline, median": median(all("toHeadline")),
    "headline painted, median": median(all("headline")),
    "headline painted, 95 %": quantile(all("headline"), 0.95),
    "all painted, median": median(all("all")),
    "all painted, 95 %": quantile(all("all"), 0.95),
    "longest task": Math.max(...all("task")),
  };
};

/** Runs in the page, before it: a draft is stored; tells when there is an input, and when the headline is another one. */
const watchOpening = (stored, before) => {
  for (const [key, value] of stored) localStorage.setItem(key, value);
  let hasInput = false;
  const watch = () => {
    // That of the draft: the first screen of index.html is there too, and not shown.
    const input = [...document.querySelectorAll("main #people")].find(input => input.value && input.checkVisibility());
    if (input && !hasInput) {
      hasInput = true;
      input.focus();
      inputIsThere(performance.now());
    }
    const npv = document.querySelector("[data-figure=npv]")?.textContent;
    if (!hasInput || !/\d/.test(npv) || npv === before) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => headlineFollowed(performance.now());
      port2.postMessage(null);
    });
  };
  const observer = new MutationObserver(watch);
  observer.observe(document, { characterData: true, childList: true, subtree: true });
};

/** What a site has stored once the quick start is filled in, and the net present value that it shows. */
const storedDraft = async (browser, address) => {
  const page = await filledPage(browser, address, "quick start");
  const draft = await page.evaluate(() => [Object.entries(localStorage), document.querySelector("[data-figure=npv]").textContent]);
  await closePage(page);
  return draft;
};

const openAndType = async (browser, address, rate, draft) => {
  const page = await freshPage(browser);
  let there;
  await page.exposeFunction("inputIsThere", ms => {
    there = ms;
    return page.keyboard.press("7");
  });
  let follows;
  const followed = new Promise(done => follows = done);
  await page.exposeFunction("headlineFollowed", ms => follows(ms));
  await page.evaluateOnNewDocument(watchOpening, ...draft);
  await page.emulateCPUThrottling(rate);
  await page.goto(address);
  const ready = await Promise.race([followed, wait(30_000)]);
  if (!ready) throw new Error(`${address}: the headline did not follow the first key`);
  await closePage(page);
  return { there, ready };
};

const opening = async (browser, addresses, rate) => {
  const drafts = [];
  for (const address of addresses) drafts.push(await storedDraft(browser, address));
  const visits = addresses.map(() => []);
  for (let count = 0; count < VISITS; count++) {
    for (const [index, address] of addresses.entries()) {
      visits[index].push(await openAndType(browser, address, rate, drafts[index]));
    }
  }
  return visits.map(visits => ({
    "an input is there": median(visits.map(({ there }) => there)),
    "a key in it has changed the headline": median(visits.map(({ ready }) => ready)),
  }));
};

const row = (name, cells) => console.log(name.padEnd(48) + cells.map(text => text.padStart(11)).join(""));

const print = (what, [own, other]) => {
  console.log();
  row(what, other ? ["this build", otherName, "ratio"] : ["this build"]);
  for (const key of Object.keys(own)) {
    const compared = other ? [other[key].toFixed(1), (own[key] / other[key]).toFixed(2)] : [];
    row(`  ${key}`, [own[key].toFixed(1), ...compared]);
  }
};

const sites = [];
for (const folder of [dist, otherDist].filter(Boolean)) sites.push(await serve(folder));
const addresses = sites.map(({ address }) => address);
const browser = await launch({ executablePath: browserPath(), args: ["--no-sandbox", "--disable-dev-shm-usage"] });
try {
  console.log(`milliseconds, ${FEES.join("").length} key strokes each`);
  for (const rate of [1, SLOWER]) {
    const slower = rate === 1 ? "" : `, processor ${rate}× slower`;
    for (const form of ["quick start", "all inputs"]) {
      print(`a key stroke, ${form}${slower}`, await keyStrokes(browser, addresses, form, rate));
    }
    print(`opening${slower}`, await opening(browser, addresses, rate));
  }
} finally {
  await browser.close();
  sites.forEach(site => site.close());
}
