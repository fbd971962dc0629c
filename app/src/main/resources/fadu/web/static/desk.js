// Keys for people who work here all day, and the date strip of a row when it is looked at. Everything works without it.
(() => {
  "use strict";
  const typing = (e) => /^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName);
  const lines = () => [...document.querySelectorAll("[data-line]")].filter((line) => line.offsetParent !== null);

  const move = (step) => {
    const all = lines();
    if (all.length === 0) return;
    const at = all.indexOf(document.activeElement);
    all[Math.max(0, Math.min(all.length - 1, at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step))].focus();
  };

  document.addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey || typing(e)) return;
    const keys = document.getElementById("keys");
    if (e.key === "/") {
      const search = document.getElementById("search");
      if (search) { search.focus(); e.preventDefault(); }
    } else if (e.key === "j") move(1);
    else if (e.key === "k") move(-1);
    else if (e.key === "?" && keys) keys.open ? keys.close() : keys.showModal();
  });

  // A menu closes by Escape, and what opened it has the focus again.
  document.addEventListener("keydown", (e) => {
    const menu = e.key === "Escape" && e.target.closest(".doings[open]");
    if (!menu) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });

  document.addEventListener("click", (e) => {
    const opener = e.target.closest("[data-opens]");
    if (opener) document.getElementById(opener.dataset.opens).showModal();
    if (e.target.closest("[data-prints]")) window.print();
    const adder = e.target.closest("[data-adds-row]");
    if (adder) addRow(adder);
    const remover = e.target.closest("[data-removes-row]");
    if (remover) removeRow(remover);
  });

  // A table in a form: a new row is a copy of the last; its number stands in the names of its inputs, 0 for the first.
  const addRow = (button) => {
    const body = document.getElementById(button.dataset.addsRow);
    const row = body.rows[body.rows.length - 1].cloneNode(true);
    empty(row);
    body.append(row);
    number(body);
    row.querySelector("input, select").focus();
  };

  const removeRow = (button) => {
    const row = button.closest("tr");
    const body = row.parentElement;
    if (body.rows.length > 1) row.remove(); else empty(row);
    number(body);
  };

  const empty = (row) => row.querySelectorAll("input, select").forEach((input) => {
    if (input.type === "checkbox") input.checked = false; else input.value = "";
  });

  const number = (body) => [...body.rows].forEach((row, at) => row.querySelectorAll("input, select").forEach((input) => {
    input.name = input.name.replace(/\[\d+\]/, `[${at}]`);
    input.setAttribute("aria-label", input.getAttribute("aria-label").replace(/\d+$/, at + 1));
  }));

  // The strip of a row comes when the row is pointed at or focused, once.
  const peek = (e) => {
    const row = e.target.closest && e.target.closest("[data-strip]");
    if (!row || row.dataset.asked) return;
    row.dataset.asked = "yes";
    fetch(row.dataset.strip, { headers: { "X-Requested-With": "desk" } })
      .then((answer) => (answer.ok && !answer.redirected ? answer.text() : ""))
      .then((html) => { row.querySelector(".peek").innerHTML = html; })
      .catch(() => { delete row.dataset.asked; });
  };
  document.addEventListener("mouseover", peek);
  document.addEventListener("focusin", peek);

  // A long list is narrowed while somebody types: every word must be there; a topic without a fit goes, too.
  const narrow = (typed) => {
    const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
    let some = false;
    document.querySelectorAll("[data-narrow-group]").forEach((group) => {
      const topic = group.querySelector("h2").textContent.toLowerCase();
      let here = false;
      group.querySelectorAll("[data-narrow]").forEach((kind) => {
        const text = `${topic} ${kind.textContent.toLowerCase()}`;
        kind.hidden = !words.every((word) => text.includes(word));
        here = here || !kind.hidden;
      });
      group.hidden = !here;
      some = some || here;
    });
    document.querySelector("[data-narrowed-none]").hidden = some;
  };
  const narrowing = document.querySelector("[data-narrows]");
  if (narrowing) {
    document.querySelector("[data-narrow-field]").hidden = false;
    narrowing.addEventListener("input", () => narrow(narrowing.value));
    narrow(narrowing.value);
  }
  // Many at once: all of a page are ticked together; what is being entered goes on by itself.
  document.querySelectorAll("[data-checks-all]").forEach((label) => {
    label.hidden = false;
    label.querySelector("input").addEventListener("change", (e) => {
      document.querySelectorAll(`input[name="${label.dataset.checksAll}"]`).forEach((box) => { box.checked = e.target.checked; });
    });
  });
  const goesOn = document.querySelector("form[data-goes-on]");
  if (goesOn) goesOn.requestSubmit();

  // An article of a statute in force is chosen and written into the field beside it.
  const digits = "零一二三四五六七八九";
  const numeral = (n) => {
    const tens = (m) => (m < 10 ? digits[m] : (m < 20 ? "" : digits[Math.floor(m / 10)]) + "十" + (m % 10 ? digits[m % 10] : ""));
    if (n < 100) return tens(n);
    const rest = n % 100;
    const more = rest === 0 ? "" : rest < 10 ? "零" + digits[rest] : digits[Math.floor(rest / 10)] + "十" + (rest % 10 ? digits[rest % 10] : "");
    const hundreds = Math.floor(n / 100);
    return hundreds < 10 ? digits[hundreds] + "百" + more
      : "一千" + (hundreds % 10 ? digits[hundreds % 10] + "百" + more : rest ? "零" + more.replace("零", "") : "");
  };
  document.querySelectorAll("[data-cites]").forEach((helper) => {
    const [statute, article] = [helper.querySelector("select"), helper.querySelector("input")];
    helper.hidden = false;
    const limit = () => { article.max = statute.value; };
    statute.addEventListener("change", limit);
    limit();
    helper.querySelector("button").addEventListener("click", () => {
      if (!article.value || !article.reportValidity()) return;
      const place = document.getElementById(helper.dataset.cites);
      const cited = `${statute.selectedOptions[0].text} 第${numeral(Number(article.value))}条`;
      place.value = place.value ? `${place.value}；${cited}` : cited;
      place.dispatchEvent(new Event("input", { bubbles: true }));
    });
  });

  // A file is dropped where it can be chosen; what is too big is said before it is sent.
  const drop = (e) => e.target.closest && e.target.closest("[data-drop]");
  ["dragover", "dragleave", "drop"].forEach((kind) => document.addEventListener(kind, (e) => {
    const place = drop(e);
    if (!place) return;
    e.preventDefault();
    place.classList.toggle("over", kind === "dragover");
    if (kind === "drop" && e.dataTransfer.files.length > 0) {
      const input = place.querySelector("input[type=file]");
      input.files = e.dataTransfer.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }));
  document.addEventListener("change", (e) => {
    const place = e.target.type === "file" && drop(e);
    if (!place) return;
    const big = [...e.target.files].some((file) => file.size > Number(place.dataset.most));
    place.querySelector("[data-too-big]").hidden = !big;
    if (big) e.target.value = "";
  });

  // Matters to choose from, while somebody types; the value is the matter's id.
  let asking = 0;
  document.addEventListener("input", (e) => {
    const finds = e.target.dataset && e.target.dataset.finds;
    if (!finds) return;
    clearTimeout(asking);
    asking = setTimeout(() => {
      fetch(`${finds}&text=${encodeURIComponent(e.target.value)}`, { headers: { "X-Requested-With": "desk" } })
        .then((answer) => (answer.ok && !answer.redirected ? answer.text() : ""))
        .then((html) => { if (html) document.getElementById(e.target.getAttribute("list")).innerHTML = html; })
        .catch(() => {});
    }, 200);
  });

  // What a day is, beside its date: weekday, holiday, make-up working day.
  const tellDay = (input) => {
    if (input.type !== "date" || !input.closest(".field") || input.closest("table")) return;
    let place = input.parentElement.querySelector("[data-day]");
    if (!place) {
      place = document.createElement("span");
      place.className = "hint";
      place.dataset.day = "";
      place.setAttribute("role", "status");
      input.after(place);
    }
    if (!input.value) { place.textContent = ""; return; }
    fetch(`/day?on=${encodeURIComponent(input.value)}`, { headers: { "X-Requested-With": "desk" } })
      .then((answer) => (answer.ok && !answer.redirected ? answer.text() : ""))
      .then((html) => { place.innerHTML = html; })
      .catch(() => { place.textContent = ""; });
  };
  document.addEventListener("change", (e) => tellDay(e.target));
  document.querySelectorAll(".field input[type=date]").forEach((input) => { if (input.value) tellDay(input); });

  // A draft is kept while somebody writes.
  const drafted = document.querySelector("form[data-draft]");
  let keeping = 0;
  if (drafted) {
    drafted.addEventListener("input", () => {
      clearTimeout(keeping);
      keeping = setTimeout(() => {
        if (drafted.dataset.sent) return;
        const sent = new URLSearchParams([...new FormData(drafted)].filter(([, value]) => typeof value === "string"));
        fetch(drafted.dataset.draft, { method: "POST", body: sent, headers: { "X-Requested-With": "desk" } })
          .then((answer) => {
            const said = drafted.querySelector("[data-draft-kept]");
            said.textContent = answer.status === 204 ? said.dataset.draftKept : "";
          })
          .catch(() => {});
      }, 1500);
    });
    drafted.addEventListener("submit", () => clearTimeout(keeping));
  }

  // A form is sent once: a second press while the answer is on its way does nothing. One that fetches
  // a file leaves the page as it is, so it may be sent again.
  document.addEventListener("submit", (e) => {
    if (e.target.hasAttribute("data-again")) return;
    if (e.target.dataset.sent) e.preventDefault();
    else if (e.target.method === "post") e.target.dataset.sent = "yes";
  });
  window.addEventListener("pageshow", () => {
    document.querySelectorAll("form[data-sent]").forEach((f) => delete f.dataset.sent);
  });
})();
