// The article as a phone with a dark theme shows it. WeChat lightens dark inks and darkens light grounds; so do rules of a sheet
// beside the article, one for each way a colour is written in it. The article itself stays as it is.
"use strict";
const darkness = (() => {
  const article = document.getElementById("article");
  const sheet = new CSSStyleSheet();
  const probe = document.createElement("i");
  const DECLARATION = /(^|;)(\s*(color|background|background-color|border(?:-[a-z]+)?(?:-color)?)\s*:\s*([^;]+))/gi;
  const COLOUR = /#[0-9a-f]{3,8}\b|(?:rgb|hsl)a?\([^)]*\)|\b[a-z]{3,}\b/gi;
  let isOn = false;

  function parsed(text) {  // [hue, saturation, lightness, opacity]; null for what is no colour
    probe.style.color = "";
    probe.style.color = text;
    if (!probe.style.color || /^(inherit|initial|unset|revert|currentcolor|transparent)$/i.test(text)) return null;
    document.head.append(probe);
    const numbers = getComputedStyle(probe).color.match(/[\d.]+/g)?.map(Number);
    probe.remove();
    return numbers && numbers.length >= 3 ? hsl(...numbers) : null;
  }

  function hsl(red, green, blue, opacity = 1) {
    const [r, g, b] = [red / 255, green / 255, blue / 255];
    const [high, low] = [Math.max(r, g, b), Math.min(r, g, b)];
    const [light, spread] = [(high + low) / 2, high - low];
    if (!spread) return [0, 0, light, opacity];
    const turn = high === r ? ((g - b) / spread + 6) % 6 : high === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
    return [turn * 60, spread / (1 - Math.abs(2 * light - 1)), light, opacity];
  }

  function written([hue, saturation, light, opacity]) {
    const percent = (part) => `${Math.round(part * 1000) / 10}%`;
    return `hsla(${Math.round(hue)}, ${percent(saturation)}, ${percent(light)}, ${opacity})`;
  }

  function ink([hue, saturation, light, opacity]) {
    return written([hue, saturation, light >= 0.6 ? Math.min(light, 0.88) : Math.max(1 - light, 0.6) * 0.88, opacity]);
  }

  function ground([hue, saturation, light, opacity]) {
    return written([hue, saturation * (light > 0.6 ? 0.5 : 1), light > 0.6 ? 0.1 + (1 - light) * 0.5 : Math.min(light, 0.4), opacity]);
  }

  function rule(name, value) {
    const colour = [...value.matchAll(COLOUR)].map(([text]) => parsed(text)).find(Boolean);
    if (!colour || /gradient\(/i.test(value)) return "";
    if (name === "color") return `color: ${ink(colour)} !important`;
    if (name.startsWith("background")) return `background-color: ${ground(colour)} !important`;
    const side = name.replace(/-color$/, "");
    return `${side}-color: ${ground(colour)} !important`;
  }

  function rules() {
    const found = new Map();  // selector -> rule
    for (const element of article.querySelectorAll("[style*='color' i],[style*='background' i],[style*='border' i]")) {
      for (const [, before, text, name, value] of element.getAttribute("style").matchAll(DECLARATION)) {
        const selector = `[style${before ? "*" : "^"}=${JSON.stringify(before + text)}]`;
        if (!found.has(selector)) found.set(selector, rule(name.toLowerCase(), value));
      }
    }
    return [...found].filter(([, made]) => made).map(([selector, made]) => `:root.dark #article ${selector} { ${made}; }`);
  }

  function refresh() {
    sheet.replaceSync(isOn ? rules().join("\n") : "");
  }

  document.adoptedStyleSheets.push(sheet);

  function set(on) {
    if (isOn === on) return;
    isOn = on;
    refresh();
  }

  return {set, refresh: () => { if (isOn) refresh(); }};
})();
