//! The built site in real browsers: what a visitor does, and what then stands on the page.
//!
//! The harness builds the site with `script/build`, serves it on a port of its own for each test (a new port is a new
//! origin, so storage is empty) and drives headless Chromium and Firefox. No request leaves the machine, every request is
//! for a file of the site, and nothing is against the content security policy: every test fails otherwise.

mod access;
mod actions;
#[path = "../common/calc.rs"]
mod calc;
mod calculator;
mod cases;
mod currency;
mod damage;
mod design;
mod drafts;
mod expectations;
mod first_look;
mod habits;
mod hosts;
mod kill;
mod languages;
mod names;
mod negotiation;
mod offline;
mod opening;
mod page;
mod policy;
mod print;
mod processes;
mod publishing;
mod risks;
mod saving;
mod sharing;
mod site;
mod start;
mod storage;
mod tables;
mod tabs;
mod turns;
mod typing;
mod webdriver;
mod zoom;
