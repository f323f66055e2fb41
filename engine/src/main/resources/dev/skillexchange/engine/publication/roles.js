// Narrows the list of roles to those that may be meant: by name, by another title, by family, or
// where none is, by the nearest spelling. The other titles come when the field is first used.
"use strict";
(() => {
  const form = document.getElementById("ask");
  const field = document.getElementById("role");
  const found = document.getElementById("found");
  const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = (text) => folded(text).split(/[^\p{L}\p{N}+#.]+/u).filter((word) => word);

  const roles = [...document.querySelectorAll("#roles li")].map((item) => {
    const link = item.querySelector("a");
    const id = link.getAttribute("href").replace(/^.*\/|\.html$/g, "");
    const family = item.closest("section").querySelector("h2").textContent;
    return { item, link, id, name: words(link.textContent), family: words(family), titles: [] };
  });

  const load = () => {
    const script = document.createElement("script");
    script.src = "titles.js";
    script.addEventListener("load", () => {
      for (const role of roles) {
        role.titles = (window.skillexchangeTitles[role.id] || []).map((title) => ({ title, words: words(title) }));
      }
      narrow();
    });
    document.head.append(script);
  };

  // Damerau and Levenshtein's distance with neighbours swapped once, of a word and the best
  // beginning of another; more than most is most + 1.
  const distance = (one, other, most) => {
    if (one[0] !== other[0] && one[1] !== other[1] && one[0] !== other[1]) {
      return most + 1;
    }
    let before = [];
    let last = [...Array(other.length + 1).keys()];
    for (let i = 1; i <= one.length; i++) {
      const row = [i];
      for (let j = 1; j <= other.length; j++) {
        const same = one[i - 1] === other[j - 1] ? 0 : 1;
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + same);
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      before = last;
      last = row;
    }
    return Math.min(...last.slice(Math.max(0, one.length - most)));
  };

  const begin = (asked, having) => asked.every((one) => having.some((word) => word.startsWith(one)));
  const holds = (having, asked) => having.length > 0 && having.every((word) => asked.includes(word));
  const near = (asked, having) =>
    asked.every((one) => {
      const most = one.length < 4 ? 0 : one.length < 8 ? 1 : 2;
      return having.some((word) => word.startsWith(one) || (most > 0 && distance(one, word, most) <= most));
    });

  // How well a role fits, the lower the better, and the other title that did; nothing where not.
  const fit = (role, asked) => {
    const text = asked.join(" ");
    if (role.name.join(" ") === text) return { rank: 0 };
    const exact = role.titles.find((one) => one.words.join(" ") === text);
    if (exact) return { rank: 1, title: exact.title };
    if (begin(asked, role.name)) return { rank: 2 };
    const title = role.titles.find((one) => begin(asked, one.words));
    if (title) return { rank: 3, title: title.title };
    const held = role.titles.find((one) => one.words.length > 1 && holds(one.words, asked));
    if (holds(role.name, asked) || held) return { rank: 4, title: held && held.title };
    return begin(asked, role.family) ? { rank: 5 } : null;
  };

  const nearest = (role, asked) => {
    if (near(asked, role.name)) return { rank: 6 };
    const title = role.titles.find((one) => near(asked, one.words));
    return title ? { rank: 7, title: title.title } : null;
  };

  const fits = (asked) => {
    const by = (how) => roles.map((role) => ({ role, fit: how(role, asked) })).filter((one) => one.fit);
    const some = by(fit);
    return (some.length ? some : by(nearest)).sort((one, other) => one.fit.rank - other.fit.rank);
  };

  let best = null;
  const narrow = () => {
    const asked = words(field.value);
    const shown = asked.length ? fits(asked) : roles.map((role) => ({ role, fit: { rank: 0 } }));
    const items = new Set(shown.map((one) => one.role.item));
    roles.forEach((role) => { role.item.hidden = !items.has(role.item); });
    document.querySelectorAll("#roles section").forEach((section) => {
      section.hidden = !section.querySelector("li:not([hidden])");
    });
    best = asked.length && shown.length ? shown[0] : null;
    found.textContent = asked.length ? said(shown) : "";
  };

  const said = (shown) => {
    if (!shown.length) return "No role is called like this.";
    const how = shown[0].fit.rank > 5 ? (shown.length === 1 ? "1 role is spelled like this" : shown.length + " roles are spelled like this")
      : shown.length === 1 ? "1 role" : shown.length + " roles";
    const name = shown[0].role.link.textContent;
    return how + (shown[0].fit.title ? ". " + name + " is also called “" + shown[0].fit.title + "”." : shown.length > 1 ? ", the likeliest " + name + "." : ".");
  };

  field.addEventListener("focus", load, { once: true });
  field.addEventListener("input", narrow);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (best) {
      window.location.href = best.role.link.href;
    }
  });
  field.value = new URLSearchParams(window.location.search).get("role") || field.value;
  form.hidden = false;
  narrow();
  if (field.value) {
    load();
  }
})();
