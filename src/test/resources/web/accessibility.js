(() => {
  // Lists what a reader of the page would stumble over, after WCAG 2.2; none when all is well.
  const faults = [];
  const expect = (holds, fault) => holds || faults.push(fault);

  const parts = colour => colour.match(/[\d.]+/g).map(Number);
  const channel = value => value <= 10.31 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  const background = element => {
    if (!element) return [255, 255, 255];
    const colour = parts(getComputedStyle(element).backgroundColor);
    return colour.length < 4 || colour[3] === 1 ? colour : background(element.parentElement);
  };
  const contrast = element => {
    const both = [luminance(parts(getComputedStyle(element).color)), luminance(background(element))];
    return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
  };
  const hasText = element => [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
  document.querySelectorAll('body *').forEach(element => {
    if (hasText(element) && element.checkVisibility()) {
      const ratio = contrast(element);
      expect(ratio >= 4.5, `contrast ${ratio.toFixed(2)}: ${element.outerHTML.slice(0, 100)}`);
    }
  });

  expect(document.documentElement.lang === 'en', 'no language');
  expect(document.title.trim(), 'no title');
  expect(document.querySelectorAll('main').length === 1, 'not one main part');
  let level = 0;
  document.querySelectorAll('h1, h2, h3, h4').forEach(heading => {
    const next = Number(heading.tagName[1]);
    expect(next <= level + 1, `after h${level} comes ${heading.outerHTML.slice(0, 100)}`);
    level = next;
  });
  expect(document.querySelectorAll('h1').length === 1, 'not one h1');
  document.querySelectorAll('input, select').forEach(field =>
    expect(field.labels.length === 1 && field.labels[0].textContent.trim(), `no label: ${field.name}`));
  document.querySelectorAll('a, button').forEach(control =>
    expect(control.textContent.trim(), `says nothing: ${control.outerHTML.slice(0, 100)}`));
  document.querySelectorAll('a').forEach(link => expect(link.getAttribute('href'), `leads nowhere: ${link.textContent}`));
  const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
  ids.filter((id, i) => ids.indexOf(id) !== i).forEach(id => faults.push(`twice: #${id}`));
  expect(document.documentElement.scrollWidth <= innerWidth, `wider than the window: ${document.documentElement.scrollWidth}`);
  return faults;
})()
