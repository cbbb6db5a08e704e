// How the page around the article looks.
"use strict";
view.dress = ({phone, dark, head, label, colours}) => {
  const root = document.documentElement;
  root.classList.toggle("phone", phone);
  root.classList.toggle("wide", !phone);
  root.classList.toggle("dark", dark);
  darkness.set(dark);
  for (const [name, colour] of Object.entries(colours)) root.style.setProperty(`--${name}`, colour);
  for (const [id, words] of Object.entries(head)) document.getElementById(id).textContent = words;
  view.article.setAttribute("aria-label", label);
  overlay.refresh();
};
