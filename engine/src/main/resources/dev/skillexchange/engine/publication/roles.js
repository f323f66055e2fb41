// Narrows the list of roles to those whose names hold every word that is typed.
"use strict";
(() => {
  const form = document.getElementById("ask");
  const field = document.getElementById("role");
  const found = document.getElementById("found");
  const items = [...document.querySelectorAll("#roles li")];
  const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}+#]+/gu, "");
  const names = items.map((item) => folded(item.querySelector("a").textContent));

  const narrow = () => {
    const words = field.value.split(/\s+/).map(folded).filter((word) => word);
    let shown = 0;
    items.forEach((item, at) => {
      item.hidden = !words.every((word) => names[at].includes(word));
      shown += item.hidden ? 0 : 1;
    });
    document.querySelectorAll("#roles section").forEach((section) => {
      section.hidden = !section.querySelector("li:not([hidden])");
    });
    found.textContent = words.length ? (shown === 1 ? "1 role" : shown === 0 ? "No role has this in its name." : shown + " roles") : "";
  };

  field.addEventListener("input", narrow);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const first = document.querySelector("#roles li:not([hidden]) a");
    if (first && field.value.trim()) {
      window.location.href = first.href;
    }
  });
  field.value = new URLSearchParams(window.location.search).get("role") || field.value;
  form.hidden = false;
  narrow();
})();
