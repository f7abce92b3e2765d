"use strict";
(() => {
  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  document.documentElement.classList.add("js");

  // every card once, with its text folded, so that filtering touches only the cards whose state changes
  const cards = $$(".finding").map((element) => ({
    element,
    data: element.dataset,
    outlets: JSON.parse(element.dataset.outlets),
    // what the card says, without the text around the sentences: that would find what nobody searches for
    text: [element.closest(".group").firstElementChild, ...$$("h4, figcaption, blockquote, .side > .meta, .why", element)]
      .map((part) => part.textContent)
      .join(" ")
      .toLowerCase(),
    group: element.closest(".group"),
    shown: true,
  }));
  const form = $(".filters");
  const search = $("#q");
  let current = -1;

  function filter() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const chosen = Object.fromEntries($$("select", form).map((s) => [s.dataset.filter, s.value]));
    const groups = new Map();
    let count = 0;
    for (const card of cards) {
      const shown =
        (!chosen.kind || card.data.kind === chosen.kind) &&
        (!chosen.severity || card.data.severity === chosen.severity) &&
        (!chosen.attribute || card.data.attribute === chosen.attribute) &&
        (!chosen.outlet || card.outlets.includes(chosen.outlet)) &&
        words.every((word) => card.text.includes(word));
      if (shown !== card.shown) {
        card.shown = shown;
        card.element.hidden = !shown;
      }
      if (shown) count += 1;
      groups.set(card.group, groups.get(card.group) || shown);
    }
    for (const [group, shown] of groups) group.hidden = !shown;
    $("#count").textContent = count + " of " + cards.length + " shown";
  }

  function go(step) {
    const visible = cards.filter((card) => card.shown);
    if (!visible.length) return;
    const at = visible.findIndex((card) => card === cards[current]);
    const next = visible[Math.min(Math.max(at + step, 0), visible.length - 1)];
    if (cards[current]) cards[current].element.classList.remove("current");
    current = cards.indexOf(next);
    next.element.classList.add("current");
    next.element.focus({ preventScroll: true });
    next.element.scrollIntoView({ block: "center" });
  }

  function unfold(card) {
    const all = $$("details", card.element);
    const open = all.some((details) => !details.open);
    for (const details of all) details.open = open;
  }

  // decisions: one a finding, kept until the page is closed, exported as the file that the command line reads
  const decisions = new Map();

  function decide(card, what) {
    const known = decisions.get(card.data.id);
    const reason = $(".reason", card.element);
    if (known && known.what === what) decisions.delete(card.data.id);
    else decisions.set(card.data.id, { what, card });
    const active = decisions.get(card.data.id);
    for (const button of $$("[data-decision]", card.element)) {
      button.setAttribute("aria-pressed", String(Boolean(active) && active.what === button.dataset.decision));
    }
    reason.hidden = !active;
    if (active) $("input", reason).focus();
    const number = decisions.size;
    $("#export").hidden = number === 0;
    $("#decided").textContent = number + (number === 1 ? " decision" : " decisions");
  }

  // a JSON string is a YAML string in double quotes
  const quoted = (text) => JSON.stringify(String(text));

  function yaml() {
    const sections = { accepted: [], ignored: [], aliases: [], different: [] };
    for (const { what, card } of decisions.values()) {
      const reason = quoted($(".reason input", card.element).value.trim() || "no reason given");
      if (what === "accepted") {
        const values = JSON.parse(card.data.values).map((value) => "      - " + quoted(value));
        sections.accepted.push(["  - id: " + quoted(card.data.id), "    message: " + quoted(card.data.message), "    reason: " + reason, "    values:", ...values].join("\n"));
      } else if (what === "ignored") {
        sections.ignored.push(["  - id: " + quoted(card.data.id), "    message: " + quoted(card.data.message), "    reason: " + reason].join("\n"));
      } else {
        const names = JSON.parse(card.data.names).map(quoted).join(", ");
        sections[what].push(["  - names: [" + names + "]", "    reason: " + reason].join("\n"));
      }
    }
    return Object.entries(sections)
      .filter(([, entries]) => entries.length)
      .map(([name, entries]) => name + ":\n" + entries.join("\n") + "\n")
      .join("");
  }

  for (const card of cards) {
    for (const button of $$("[data-decision]", card.element)) {
      button.addEventListener("click", () => decide(card, button.dataset.decision));
    }
  }
  let url = "";
  $("#show").addEventListener("click", () => {
    const missing = [...decisions.values()].map(({ card }) => $(".reason input", card.element)).find((input) => !input.value.trim());
    if (missing) {
      missing.closest(".finding").scrollIntoView({ block: "center" });
      missing.focus();
      return;
    }
    const text = yaml();
    $("#yaml").value = text;
    if (url) URL.revokeObjectURL(url);
    url = URL.createObjectURL(new Blob([text], { type: "application/yaml" }));
    $("#save").href = url;
    $("#file").showModal();
  });

  if (form) {
    form.addEventListener("input", filter);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(filter));
    $("#keys").addEventListener("click", () => $("#help").showModal());
    filter();
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || $("dialog[open]")) return;
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (typing) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    const card = cards[current];
    if (event.key === "j") go(1);
    else if (event.key === "k") go(-1);
    else if (event.key === "/" && search) {
      event.preventDefault();
      search.focus();
    } else if (event.key === "?") $("#help").showModal();
    else if (event.key === "Enter" && card && event.target === card.element) unfold(card);
    else if (event.key === "a" && card) {
      event.preventDefault();
      decide(card, "accepted");
    } else if (event.key === "d" && card) {
      event.preventDefault();
      decide(card, "ignored");
    }
  });

  // a link into an article opens the article first
  function reveal() {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const around = target && target.closest("details");
    if (around && !around.open) {
      around.open = true;
      target.scrollIntoView({ block: "center" });
    }
  }
  addEventListener("hashchange", reveal);
  reveal();

  // on paper everything is open
  addEventListener("beforeprint", () => $$("details").forEach((details) => (details.open = true)));
})();
