// The search box as a combobox (WAI-ARIA 1.2, list autocomplete with manual selection): what is
// typed is completed by the server. Without this script it stays a plain box.
(() => {
  'use strict';
  const PAUSE = 60;
  const MOST = 8;

  class Completions {
    constructor(box) {
      this.box = box;
      this.rows = [];
      this.active = -1;
      this.list = document.createElement('ul');
      this.said = document.createElement('p');
      this.list.id = box.id + '-options';
      this.list.className = 'options';
      this.list.hidden = true;
      this.list.setAttribute('role', 'listbox');
      this.list.setAttribute('aria-label', 'Suggestions');
      this.said.className = 'hidden';
      this.said.setAttribute('role', 'status');
      box.type = 'text';
      box.autocomplete = 'off';
      box.spellcheck = false;
      this.set('role', 'combobox');
      this.set('aria-autocomplete', 'list');
      this.set('aria-controls', this.list.id);
      this.set('aria-expanded', 'false');
      box.after(this.list, this.said);
      box.addEventListener('input', () => this.soon());
      box.addEventListener('keydown', event => this.key(event));
      box.addEventListener('blur', () => this.close());
      this.list.addEventListener('mousedown', event => event.preventDefault());
      this.list.addEventListener('click', event => this.clicked(event));
    }

    set(name, value) {
      this.box.setAttribute(name, value);
    }

    soon() {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.ask(), PAUSE);
    }

    async ask() {
      this.asking?.abort();
      const asking = this.asking = new AbortController();
      const asked = new URLSearchParams({q: this.box.value, caret: this.box.selectionStart, n: MOST});
      try {
        const answer = await fetch(this.box.dataset.suggest + '?' + asked, {signal: asking.signal});
        const rows = answer.ok ? (await answer.json()).completions : [];
        if (document.activeElement === this.box) {
          this.show(rows);
        }
      } catch (failure) {
        if (!asking.signal.aborted) {
          this.close();
        }
      }
    }

    show(rows) {
      this.rows = rows;
      this.list.replaceChildren(...rows.map((row, i) => this.option(row, i)));
      this.list.hidden = rows.length === 0;
      this.set('aria-expanded', String(rows.length > 0));
      this.said.textContent =
        rows.length === 0 ? '' : rows.length + (rows.length === 1 ? ' suggestion' : ' suggestions');
      this.activate(-1);
    }

    option(row, i) {
      const option = document.createElement('li');
      option.id = this.list.id + '-' + i;
      option.setAttribute('role', 'option');
      const name = document.createElement('b');
      name.textContent = row.name;
      if (row.otherName) {
        const other = document.createElement('span');
        other.textContent = ' ' + row.otherName;
        name.append(other);
      }
      const about = document.createElement('span');
      about.textContent = this.about(row);
      option.append(name, ' ', about);
      return option;
    }

    about(row) {
      const kind = row.kind === 'lives' ? 'may live in' : row.kind;
      return row.jobs == null ? kind
        : kind + ', ' + row.jobs.toLocaleString('en') + (row.jobs === 1 ? ' job' : ' jobs');
    }

    activate(i) {
      this.active = i;
      [...this.list.children].forEach((option, at) =>
        option.setAttribute('aria-selected', String(at === i)));
      if (i < 0) {
        this.box.removeAttribute('aria-activedescendant');
      } else {
        this.set('aria-activedescendant', this.list.children[i].id);
      }
    }

    key(event) {
      if (event.isComposing || event.ctrlKey || event.metaKey) {
        return;
      }
      const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
      if (step) {
        event.preventDefault();
        if (this.list.hidden) {
          this.ask();
        } else {
          const places = this.rows.length + 1;
          this.activate((this.active + 1 + step + places) % places - 1);
        }
      } else if (event.key === 'Enter' && this.active >= 0) {
        event.preventDefault();
        this.choose(this.rows[this.active]);
      } else if (event.key === 'Escape' && !this.list.hidden) {
        event.preventDefault();
        this.close();
      }
    }

    clicked(event) {
      const option = event.target.closest('li');
      if (option) {
        this.choose(this.rows[[...this.list.children].indexOf(option)]);
      }
    }

    choose(row) {
      this.box.value = row.text;
      this.box.setSelectionRange(row.caret, row.caret);
      this.close();
      if (row.kind === 'filter') {
        this.ask();
      }
    }

    close() {
      clearTimeout(this.timer);
      this.asking?.abort();
      this.show([]);
    }
  }

  function begin(root) {
    root.querySelectorAll('input[data-suggest]:not([role])').forEach(box => new Completions(box));
  }

  begin(document);
  document.addEventListener('htmx:load', event => begin(event.target));
})();
