// How the page around the article looks.
"use strict";
view.dress = ({phone, dark, fixed, head, empty, pictures, label, colours}) => {
  const root = document.documentElement;
  root.classList.toggle("phone", phone);
  root.classList.toggle("wide", !phone);
  root.classList.toggle("dark", dark);
  darkness.set(dark);
  for (const [name, colour] of Object.entries(colours)) root.style.setProperty(`--${name}`, colour);
  for (const [id, words] of Object.entries(head)) document.getElementById(id).textContent = words;
  for (const [id, words] of Object.entries(empty)) document.getElementById(id).dataset.empty = words;
  view.article.setAttribute("aria-label", label);
  fix(fixed);
  showPictures(pictures);
  overlay.refresh();

  function fix(on) {  // it can still be read, selected and copied
    view.article.contentEditable = on ? "false" : "true";
    view.article.setAttribute("aria-readonly", String(on));
    if (on) view.article.tabIndex = 0;
    else view.article.removeAttribute("tabindex");
  }

  function showPictures(urls) {
    const place = document.getElementById("pictures");
    const wanted = urls.join("\n");
    if (place.dataset.urls === wanted) return;
    place.dataset.urls = wanted;
    place.replaceChildren(...urls.map((url) => {
      const image = document.createElement("img");
      image.setAttribute("data-src", url);
      return image;
    }));
    addresses.dress(place);
  }
};
