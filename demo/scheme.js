// Light, dark, or as the system says: a group of radio buttons, remembered for the next page.
const key = 'demo-scheme';
const choices = [['light dark', 'Auto'], ['light', 'Light'], ['dark', 'Dark']];

// A page without storage, such as one in a sandbox, keeps the choice for itself.
function remembered() {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function choose(scheme) {
  document.documentElement.style.colorScheme = scheme;
  try {
    localStorage.setItem(key, scheme);
  } catch {
    // Not remembered.
  }
}

const first = choices.find(([scheme]) => scheme === remembered())?.[0] ?? 'light dark';
document.documentElement.style.colorScheme = first;

document.addEventListener('DOMContentLoaded', () => {
  const group = document.querySelector('fieldset.scheme');
  if (!group) return;
  const legend = document.createElement('legend');
  legend.textContent = 'Colours';
  const options = choices.map(([scheme, name]) => {
    const label = document.createElement('label');
    const input = document.createElement('input');
    input.type = 'radio';
    input.name = 'scheme';
    input.checked = scheme === first;
    input.addEventListener('change', () => choose(scheme));
    const text = document.createElement('span');
    text.textContent = name;
    label.append(input, text);
    return label;
  });
  group.replaceChildren(legend, ...options);
});
