"use strict";
// Text of articles gets into the page as text and in no other way: every node is made here, and filled by textContent.
const data = JSON.parse(document.getElementById("data").textContent);
const byId = (id) => document.getElementById(id);
const body = (id) => byId(id).querySelector(".body");
const whole = (n) => n.toLocaleString("en-GB");
const percent = (part, of) => {
  const share = of ? (100 * part) / of : 0;
  return `${share && share < 0.01 ? "<0.01" : share.toFixed(share < 10 ? 2 : 1)} %`;
};
const or = (text, instead) => text || instead;

function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value !== null) node.setAttribute(name, value);
  }
  node.append(...children.map((child) => (child instanceof Node ? child : String(child))));
  return node;
}

function fill(node, ...children) {
  node.replaceChildren(...children);
  return node;
}

const foreign = (text) => el("bdi", { dir: "auto" }, text);
const dot = (category) => el("span", { class: `dot f${category % 8}`, "aria-hidden": "true" });
const tag = (category) => el("span", { class: "tag" }, dot(category), data.categories[category]);

// Charts: one bar is one small SVG, so that labels are text that wraps and scales with the page.

function stack(parts, most, total, tall) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("class", tall ? "stack tall" : "stack");
  svg.setAttribute("viewBox", "0 0 1000 10");
  svg.setAttribute("preserveAspectRatio", "none");
  svg.setAttribute("aria-hidden", "true");
  let at = 0;
  parts.forEach((part, category) => {
    if (!part) return;
    const rect = document.createElementNS(space, "rect");
    const width = most ? (1000 * part) / most : 0;
    const title = document.createElementNS(space, "title");
    title.textContent = `${data.categories[category]}: ${whole(part)} characters, ${percent(part, total)}`;
    rect.setAttribute("class", `f${category % 8}`);
    rect.setAttribute("x", at);
    rect.setAttribute("width", width);
    rect.setAttribute("height", 10);
    rect.append(title);
    svg.append(rect);
    at += width;
  });
  return svg;
}

function bars(rows) {
  const list = el("ul", { class: "bars" });
  for (const { label, parts, most, total, figure, note } of rows) {
    const name = el("span", { class: "label", title: label instanceof Node ? label.textContent : label }, label);
    list.append(el("li", {}, name, stack(parts, most, total), el("span", { class: "figure" }, figure), el("span", { class: "aside" }, note)));
  }
  return list;
}

function legend(present) {
  return el("div", { class: "legend" }, ...data.categories.map((_, i) => i).filter((i) => present[i]).map(tag));
}

// Tables: sorted by a click on a column's name, filtered by what is typed, drawn a few rows at a time.

const STEP = 12;

function table(target, { caption, columns, rows, search, sort, category, remember }) {
  let shown = STEP;
  let [key, down] = sort;
  const input = el("input", { type: "search", placeholder: search, "aria-label": search, oninput: () => draw(STEP) });
  const select = el("select", { "aria-label": "Category", onchange: () => draw(STEP) }, el("option", { value: "" }, "all categories"));
  data.categories.forEach((name, i) => select.append(el("option", { value: i }, name)));
  const count = el("output", { "aria-live": "polite" });
  const head = el("tr");
  const lines = el("tbody");
  const more = el("button", { type: "button", class: "more", onclick: () => draw(Math.max(100, 3 * shown)) });
  const heads = columns.map((column, i) => {
    const button = el("button", { type: "button", onclick: () => { down = key === i ? !down : Boolean(column.num); key = i; draw(shown); } }, column.name);
    const th = el("th", { scope: "col", class: [column.num && "num", column.wide && "wide"].filter(Boolean).join(" ") || null }, button);
    head.append(th);
    return th;
  });

  function draw(limit) {
    shown = limit;
    const wanted = input.value.trim().toLowerCase();
    const found = rows.filter((row) => (!category || select.value === "" || row[category] === Number(select.value))
      && (!wanted || columns.some((column) => !column.num && column.value(row).toLowerCase().includes(wanted))));
    const value = columns[key].value;
    found.sort((a, b) => { const x = value(a), y = value(b); return (x < y ? -1 : x > y ? 1 : 0) * (down ? -1 : 1); });
    heads.forEach((th, i) => { if (i === key) th.setAttribute("aria-sort", down ? "descending" : "ascending"); else th.removeAttribute("aria-sort"); });
    fill(lines, ...found.slice(0, shown).map((row) => el("tr", {}, ...columns.map((column) => {
      const shape = [column.num && "num", column.wide && "wide", column.text && "text"].filter(Boolean).join(" ");
      return el("td", { class: shape || null }, column.show ? column.show(row) : column.num ? whole(column.value(row)) : foreign(column.value(row)));
    }))));
    count.textContent = found.length === rows.length ? `${whole(rows.length)} rows` : `${whole(found.length)} of ${whole(rows.length)} rows`;
    more.hidden = found.length <= shown;
    more.textContent = `Show more (${whole(found.length - shown)} left)`;
  }

  const tools = el("div", { class: "tools" }, input);
  if (category) tools.append(select);
  tools.append(count);
  if (rows.length <= STEP) tools.hidden = true;
  const grid = el("table", {}, el("caption", { class: "skip" }, caption), el("thead", {}, head), lines);
  target.append(tools, el("div", { class: "scroll", tabindex: "-1" }, grid), more);
  draw(STEP);
}

// Sections

const all = data.whole;
const parts = (by) => data.categories.map((_, i) => by[i] || 0);

function summary() {
  fill(document.querySelector(".lead"),
    el("b", {}, percent(all.characters, all.total_characters)),
    `of the text: ${whole(all.characters)} of ${whole(all.total_characters)} characters, in ${whole(all.touched)} of ${whole(all.records)} records.`);
  const cards = [
    [all.records, "records"], [all.touched, `touched, ${percent(all.touched, all.records)}`],
    [all.removals, "removals"], [data.by_rule.length, "rules found something", "#rule"], [all.words, `words removed, ${percent(all.words, all.total_words)}`],
    [data.repaired, "mended before cleaning"], [data.flagged, "flagged, left as they were", "#flagged"],
    [data.rejected, "rejected, could not be read", "#rejected"],
  ];
  document.querySelector(".cards").append(...cards.map(([n, label, href]) =>
    el(href ? "a" : "div", { class: "card", href: href || null }, el("b", {}, whole(n)), el("span", {}, label))));
}

function categories() {
  const rows = data.by_category;
  if (!rows.length) return void body("category").append(el("p", { class: "empty" }, "Nothing was removed."));
  const panel = el("div", { class: "panel" }, stack(parts(all.by), all.characters, all.characters, true));
  const most = Math.max(...rows.map((row) => row.characters));
  panel.append(bars(rows.map((row) => ({
    label: tag(row.category), parts: parts(row.by), most, total: all.characters,
    figure: percent(row.characters, all.characters), note: `${whole(row.characters)} characters`,
  }))));
  body("category").append(panel);
  table(body("category"), {
    caption: "Removed by category", search: "Find a category", sort: [3, true], rows,
    columns: [
      { name: "Category", value: (r) => data.categories[r.category], show: (r) => tag(r.category) },
      { name: "Records", value: (r) => r.touched, num: true, wide: true },
      { name: "Removals", value: (r) => r.removals, num: true },
      { name: "Characters", value: (r) => r.characters, num: true },
      { name: "Words", value: (r) => r.words, num: true, wide: true },
    ],
  });
}

const ruleLink = (rule) => el("button", { type: "button", class: "link", onclick: () => showSamples(rule), title: "Show samples" }, foreign(rule));

function rules() {
  const rows = data.by_rule;
  if (!rows.length) return void body("rule").append(el("p", { class: "empty" }, "No rule found anything."));
  const top = rows.slice(0, 12);
  body("rule").append(el("p", { class: "note" }, `${whole(rows.length)} rules found something. A rule’s name leads to its samples.`));
  body("rule").append(el("div", { class: "panel" }, legend(parts(all.by)), bars(top.map((row) => ({
    label: ruleLink(row.name), parts: parts(row.by), most: top[0].characters, total: all.characters,
    figure: percent(row.characters, all.characters), note: row.removals === 1 ? "once" : `${whole(row.removals)} times`,
  })))));
  table(body("rule"), {
    caption: "Removed by rule", search: "Find a rule", sort: [4, true], category: "category", rows,
    columns: [
      { name: "Rule", value: (r) => r.name, show: (r) => ruleLink(r.name) },
      { name: "Category", value: (r) => data.categories[r.category], show: (r) => tag(r.category), wide: true },
      { name: "Records", value: (r) => r.touched, num: true, wide: true },
      { name: "Removals", value: (r) => r.removals, num: true },
      { name: "Characters", value: (r) => r.characters, num: true },
      { name: "Words", value: (r) => r.words, num: true, wide: true },
    ],
  });
}

function places(id, noun, rows, rest, unknown) {
  if (rows.length === 0 || (rows.length === 1 && !rows[0].name)) {
    return void body(id).append(el("p", { class: "empty" }, `The records name no ${noun}.`));
  }
  if (rest) body(id).append(el("p", { class: "note" }, `The ${whole(rows.length)} with the most removed; the rest are ${whole(rest.records)} records, of which ${percent(rest.characters, rest.total_characters)} went.`));
  const chart = el("div");
  const share = (row) => (row.total_characters ? row.characters / row.total_characters : 0);
  const enough = all.total_characters / 2000; // a share of little text says little
  const views = {
    "Characters removed": [(row) => row.characters, (row) => whole(row.characters), (row) => percent(row.characters, row.total_characters)],
    "Share of the text": [(row) => (row.total_characters >= enough ? share(row) : 0), (row) => percent(row.characters, row.total_characters), (row) => `of ${whole(row.records)} records`],
  };
  const tabs = el("div", { class: "tabs", role: "group", "aria-label": "Chart" });
  const show = (name) => {
    const [measure, figure, note] = views[name];
    const top = rows.filter((row) => measure(row) > 0).sort((a, b) => measure(b) - measure(a)).slice(0, 12);
    for (const tab of tabs.children) tab.setAttribute("aria-pressed", tab.textContent === name);
    fill(chart, bars(top.map((row) => ({
      label: foreign(or(row.name, unknown)), parts: parts(row.by), most: (measure(top[0]) / measure(row)) * row.characters,
      total: row.characters, figure: figure(row), note: note(row),
    }))));
  };
  for (const name of Object.keys(views)) tabs.append(el("button", { type: "button", onclick: () => show(name) }, name));
  body(id).append(el("div", { class: "panel" }, tabs, legend(parts(all.by)), chart));
  show("Characters removed");
  table(body(id), {
    caption: `Removed by ${noun}`, search: `Find a ${noun}`, sort: [3, true], rows,
    columns: [
      { name: noun[0].toUpperCase() + noun.slice(1), value: (r) => or(r.name, unknown) },
      { name: "Records", value: (r) => r.records, num: true, wide: true },
      { name: "Touched", value: (r) => r.touched, num: true, wide: true },
      { name: "Characters", value: (r) => r.characters, num: true },
      { name: "Words", value: (r) => r.words, num: true, wide: true },
      { name: "Share", value: share, show: (r) => percent(r.characters, r.total_characters), num: true },
    ],
  });
}

let showSamples = () => {};

function samples() {
  const target = body("samples");
  if (!data.samples.length) return void target.append(el("p", { class: "empty" }, "Nothing was removed, so there is nothing to show."));
  let limit = 12;
  const input = el("input", { type: "search", placeholder: "Find a rule, a publisher or words", "aria-label": "Find a sample", oninput: () => draw(12) });
  const select = el("select", { "aria-label": "Category", onchange: () => draw(12) }, el("option", { value: "" }, "all categories"));
  data.categories.forEach((name, i) => select.append(el("option", { value: i }, name)));
  const count = el("output", { "aria-live": "polite" });
  const list = el("div");
  const more = el("button", { type: "button", class: "more", onclick: () => draw(limit + 24) });
  const card = (s) => el("article", { class: "panel sample" },
    el("header", {}, tag(s.category), el("span", {}, foreign(s.rule)), el("span", {}, foreign(or(s.publisher, ""))), el("span", {}, foreign(s.id))),
    el("blockquote", { dir: "auto" }, s.before, el("del", {}, s.removed), s.after),
    ...(data.why[s.rule] ? [el("p", { class: "why" }, data.why[s.rule])] : []));
  function draw(next) {
    limit = next;
    const wanted = input.value.trim().toLowerCase();
    const exact = data.samples.some((s) => s.rule.toLowerCase() === wanted);
    const found = data.samples.filter((s) => (select.value === "" || s.category === Number(select.value)) && (!wanted
      || (exact ? s.rule.toLowerCase() === wanted : [s.rule, s.publisher, s.id, s.before, s.removed, s.after].some((t) => t.toLowerCase().includes(wanted)))));
    fill(list, ...found.slice(0, limit).map(card));
    if (!found.length) list.append(el("p", { class: "empty" }, "No sample has that."));
    count.textContent = `${whole(found.length)} of ${whole(data.samples.length)} samples`;
    more.hidden = found.length <= limit;
    more.textContent = `Show more (${whole(found.length - limit)} left)`;
  }
  showSamples = (rule) => {
    input.value = rule;
    select.value = "";
    draw(12);
    byId("samples").scrollIntoView();
    input.focus({ preventScroll: true });
  };
  target.append(el("p", { class: "note" }, "What went is struck through, between what stays. Chosen by hash."),
    el("div", { class: "tools" }, input, select, count), list, more);
  draw(12);
}

function records(id, rows, counted, none, note) {
  if (!rows.length) return void body(id).append(el("p", { class: "empty" }, none));
  body(id).append(el("p", { class: "note" }, note(counted)));
  table(body(id), {
    caption: id, search: "Find a record, an address, a rule or words", sort: [id === "cuts" ? 1 : 2, true], rows,
    columns: [
      { name: "Record", value: (r) => `${r.id} ${r.url}`, show: (r) => el("div", { class: "record" }, foreign(r.id), el("small", {}, foreign(r.url)), el("small", { class: "narrow" }, foreign(r.excerpt))) },
      { name: "Characters", value: (r) => r.removed, num: true },
      { name: "Share", value: (r) => r.removed / r.total, show: (r) => percent(r.removed, r.total), num: true },
      { name: "Language", value: (r) => r.language, wide: true },
      { name: "Most by", value: (r) => r.rule, show: (r) => ruleLink(r.rule), wide: true },
      { name: "Its longest", value: (r) => r.excerpt, text: true, wide: true },
    ],
  });
}

function rejected() {
  const rows = data.rejects;
  if (!data.rejected) return void body("rejected").append(el("p", { class: "empty" }, "Every record could be read."));
  const shown = rows.length < data.rejected ? `The first ${whole(rows.length)} of ${whole(data.rejected)} records` : `${whole(rows.length)} ${rows.length === 1 ? "record" : "records"}`;
  body("rejected").append(el("p", { class: "note" }, `${shown} that could not be read; nothing of them was written to the output.`));
  const place = (n) => (n < 0 ? "–" : whole(n));
  table(body("rejected"), {
    caption: "Rejected records", search: "Find a file or a reason", sort: [0, false], rows,
    columns: [
      { name: "File", value: (r) => r.file },
      { name: "Line", value: (r) => r.line, show: (r) => place(r.line), num: true },
      { name: "Byte", value: (r) => r.offset, show: (r) => place(r.offset), num: true, wide: true },
      { name: "Reason", value: (r) => r.reason },
    ],
  });
}

function run() {
  const list = el("dl");
  for (const [name, value] of Object.entries(data.run)) list.append(el("dt", {}, foreign(name)), el("dd", {}, foreign(value)));
  body("run").append(el("p", { class: "note" }, "The same fingerprint and the same input give the same output."), el("div", { class: "panel" }, list));
}

function theme() {
  const button = byId("theme");
  const root = document.documentElement;
  const wish = matchMedia("(prefers-color-scheme: dark)");
  const dark = () => (root.dataset.theme ? root.dataset.theme === "dark" : wish.matches);
  const tell = () => button.setAttribute("aria-pressed", dark());
  button.addEventListener("click", () => { root.dataset.theme = dark() ? "light" : "dark"; tell(); });
  wish.addEventListener("change", tell);
  tell();
}

theme();
summary();
categories();
rules();
places("publisher", "publisher", data.by_publisher, data.rest_publisher, "(unknown)");
places("language", "language", data.by_language, data.rest_language, "(unknown)");
samples();
records("cuts", data.cuts, data.cuts.length, "Nothing was removed.", (n) => `The ${whole(n)} records that lost the most, in characters or as a share of their text.`);
records("flagged", data.flags, data.flagged, "No record would have lost more than the run allowed.",
  (n) => `${n > data.flags.length ? `The ${whole(data.flags.length)} with the largest share of ${whole(n)} records` : `${whole(n)} ${n === 1 ? "record" : "records"}`} that would have lost more than the run allowed. They were left as they were.`);
rejected();
run();
for (const section of document.querySelectorAll("main section")) {
  const name = section.id === "summary" ? "Summary" : section.querySelector("h2").textContent.replace(/^By (.)/, (_, c) => c.toUpperCase());
  document.querySelector("nav").append(el("a", { href: `#${section.id}` }, name));
}
