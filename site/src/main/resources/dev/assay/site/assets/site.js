// Sorting, tool-tips and the theme switch. Everything can be read without this file.
(function () {
  'use strict';
  var root = document.documentElement;
  function stored(value) {
    try {
      if (value === undefined) return localStorage.getItem('assay-theme');
      localStorage.setItem('assay-theme', value);
    } catch (e) { /* storage may be refused: the switch then lasts a page */ }
    return value;
  }
  var theme = stored();
  if (theme === 'dark' || theme === 'light') root.setAttribute('data-theme', theme);

  function key(row, column) {
    var cell = row.cells[column];
    if (!cell) return '';
    var v = cell.getAttribute('data-v');
    return v === null ? cell.textContent.trim() : v;
  }
  // Numbers first, then failures, then cells without a result; the last two stay last in either direction.
  function order(a, b, sign, text) {
    if (text) return sign * a.localeCompare(b, 'en', { numeric: true });
    var x = a === '' ? NaN : parseFloat(a), y = b === '' ? NaN : parseFloat(b);
    var p = isNaN(x) ? (a === '' ? 2 : 1) : 0, q = isNaN(y) ? (b === '' ? 2 : 1) : 0;
    return p !== q || p ? p - q : sign * (x - y);
  }
  function sort(table, column, header) {
    var state = header.getAttribute('aria-sort');
    var kind = header.getAttribute('data-sort') || 'text';
    var first = kind === 'desc' ? 'descending' : 'ascending';
    var next = state === 'ascending' ? 'descending' : state === 'descending' ? 'ascending' : first;
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (h) { h.removeAttribute('aria-sort'); });
    header.setAttribute('aria-sort', next);
    var body = table.tBodies[0], sign = next === 'ascending' ? 1 : -1;
    var rows = Array.prototype.map.call(body.rows, function (r, i) { return [r, key(r, column), i]; });
    rows.sort(function (a, b) { return order(a[1], b[1], sign, kind === 'text') || a[2] - b[2]; });
    table.classList.add('resorted');
    rows.forEach(function (r) { body.appendChild(r[0]); });
  }
  function sortable(table) {
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (header, column) {
      var button = document.createElement('button');
      button.type = 'button';
      while (header.firstChild) button.appendChild(header.firstChild);
      header.appendChild(button);
      button.addEventListener('click', function () { sort(table, column, header); });
    });
  }

  function tips() {
    var tip = document.createElement('div');
    tip.className = 'tip';
    tip.setAttribute('role', 'tooltip');
    tip.id = 'tip';
    tip.hidden = true;
    document.body.appendChild(tip);
    function show(e) {
      var at = e.target.closest ? e.target.closest('[data-tip]') : null;
      if (!at) return hide();
      tip.textContent = at.getAttribute('data-tip');
      tip.hidden = false;
      at.setAttribute('aria-describedby', 'tip');
      var box = at.getBoundingClientRect(), w = tip.offsetWidth, h = tip.offsetHeight;
      tip.style.left = Math.max(8, Math.min(root.clientWidth - w - 8, box.left + box.width / 2 - w / 2)) + 'px';
      tip.style.top = (box.top > h + 12 ? box.top - h - 8 : box.bottom + 8) + 'px';
    }
    function hide() { tip.hidden = true; }
    document.addEventListener('mouseover', show);
    document.addEventListener('focusin', show);
    document.addEventListener('focusout', hide);
    document.addEventListener('scroll', hide, true);
    document.addEventListener('keydown', function (e) { if (e.key === 'Escape') hide(); });
  }

  document.addEventListener('DOMContentLoaded', function () {
    Array.prototype.forEach.call(document.querySelectorAll('table.sortable'), sortable);
    Array.prototype.forEach.call(document.querySelectorAll('.table'), function (box) {
      if (box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight) {
        box.tabIndex = 0;
        box.setAttribute('role', 'region');
        var caption = box.querySelector('caption');
        box.setAttribute('aria-label', caption ? caption.textContent : 'table');
      }
    });
    tips();
    var button = document.querySelector('.theme');
    button.hidden = false;
    button.addEventListener('click', function () {
      var set = root.getAttribute('data-theme');
      var dark = set ? set === 'dark' : window.matchMedia('(prefers-color-scheme: dark)').matches;
      root.setAttribute('data-theme', stored(dark ? 'light' : 'dark'));
    });
  });
})();
