/**
 * The pictures that a learner's page can show by their names: there is no network, and no file of their own. Each is an
 * SVG of 320 by 240, drawn for these lessons.
 */
const drawings: Readonly<Record<string, string>> = {
  'flower.svg':
    '<rect width="320" height="240" fill="#eef6ea"/><path d="M160 236c-4-40-3-66 0-100" stroke="#2b7655" stroke-width="10" fill="none" stroke-linecap="round"/><path d="M158 196c-30-4-48-18-54-40 28 2 48 14 54 40zM162 210c26-2 44-14 52-34-26 0-44 10-52 34z" fill="#2b7655"/><g fill="#d9472b"><ellipse cx="160" cy="60" rx="22" ry="32"/><ellipse cx="160" cy="136" rx="22" ry="32"/><ellipse cx="122" cy="98" rx="32" ry="22"/><ellipse cx="198" cy="98" rx="32" ry="22"/><circle cx="132" cy="70" r="22"/><circle cx="188" cy="70" r="22"/><circle cx="132" cy="126" r="22"/><circle cx="188" cy="126" r="22"/></g><circle cx="160" cy="98" r="24" fill="#f0b429"/>',
  'noodles.svg':
    '<rect width="320" height="240" fill="#fdf3d9"/><g stroke="#948766" stroke-width="6" fill="none" stroke-linecap="round"><path d="M118 70c-10-14 10-20 0-36M160 62c-10-14 10-20 0-36M202 70c-10-14 10-20 0-36"/></g><path d="M52 116h216c0 62-44 98-108 98S52 178 52 116z" fill="#1f6f94"/><ellipse cx="160" cy="116" rx="108" ry="26" fill="#f6dfa6"/><g stroke="#d59a1e" stroke-width="6" fill="none" stroke-linecap="round"><path d="M76 114c20-14 36 12 58 0s36 12 58 0 34 10 52 0M92 126c20-10 34 8 54 0s36 8 56 0"/></g><circle cx="128" cy="112" r="12" fill="#2b7655"/><circle cx="196" cy="118" r="10" fill="#d9472b"/><path d="M214 84l62-58M228 92l66-50" stroke="#7a4a21" stroke-width="7" stroke-linecap="round"/>',
  'train.svg':
    '<rect width="320" height="240" fill="#e4f0f5"/><path d="M0 206h320" stroke="#566272" stroke-width="6"/><path d="M10 218h20m20 0h20m20 0h20m20 0h20m20 0h20m20 0h20m20 0h20m20 0h20" stroke="#948766" stroke-width="6"/><path d="M28 86h196c40 0 64 34 72 84 1 10-5 18-16 18H28z" fill="#2b7655"/><path d="M28 140h262l4 22H28z" fill="#f0b429"/><g fill="#ffffff"><rect x="46" y="104" width="38" height="28" rx="4"/><rect x="98" y="104" width="38" height="28" rx="4"/><rect x="150" y="104" width="38" height="28" rx="4"/><path d="M208 104h26c14 2 24 12 30 28h-56z"/></g><g fill="#1f2a37"><circle cx="70" cy="194" r="14"/><circle cx="120" cy="194" r="14"/><circle cx="206" cy="194" r="14"/><circle cx="252" cy="194" r="14"/></g>',
  'moon.svg':
    '<rect width="320" height="240" fill="#1c2740"/><path d="M196 44a76 76 0 1 0 32 128 64 64 0 0 1-32-128z" fill="#f6dfa6"/><g fill="#ffffff"><circle cx="62" cy="52" r="4"/><circle cx="268" cy="72" r="5"/><circle cx="90" cy="186" r="3"/><circle cx="286" cy="166" r="3"/><circle cx="46" cy="128" r="3"/><circle cx="226" cy="34" r="3"/><circle cx="244" cy="208" r="4"/></g>',
  'cat.svg':
    '<rect width="320" height="240" fill="#faece4"/><path d="M222 196c34 6 52-14 46-40" stroke="#b2471a" stroke-width="14" fill="none" stroke-linecap="round"/><ellipse cx="160" cy="178" rx="72" ry="50" fill="#d9743f"/><path d="M104 46l34 26h44l34-26v62c0 32-24 52-56 52s-56-20-56-52z" fill="#d9743f"/><path d="M112 62l16 14-16 8zM208 62l-16 14 16 8z" fill="#faece4"/><g fill="#1f2a37"><ellipse cx="138" cy="104" rx="7" ry="10"/><ellipse cx="182" cy="104" rx="7" ry="10"/><path d="M152 122h16l-8 9z"/></g><g stroke="#1f2a37" stroke-width="4" fill="none" stroke-linecap="round"><path d="M160 131c0 9-12 12-18 6M160 131c0 9 12 12 18 6M112 122l-32-6M112 132l-32 4M208 122l32-6M208 132l32 4"/></g><ellipse cx="132" cy="220" rx="20" ry="12" fill="#b2471a"/><ellipse cx="188" cy="220" rx="20" ry="12" fill="#b2471a"/>',
  'home.svg':
    '<rect width="320" height="240" fill="#e8f2ec"/><path d="M0 206h320v34H0z" fill="#9fc6a8"/><path d="M76 116h168v98H76z" fill="#fdf3d9"/><path d="M54 122L160 40l106 82z" fill="#b2471a"/><rect x="212" y="56" width="22" height="46" fill="#7a4a21"/><rect x="140" y="150" width="42" height="64" fill="#7a4a21"/><circle cx="174" cy="184" r="4" fill="#f0b429"/><g fill="#6fbbdf" stroke="#7a4a21" stroke-width="5"><rect x="92" y="136" width="34" height="30"/><rect x="196" y="136" width="34" height="30"/></g><g stroke="#948766" stroke-width="5" fill="none" stroke-linecap="round"><path d="M223 44c-8-8 8-14 0-24M242 40c-6-6 6-10 0-18"/></g>',
};

export const builtInPictures: readonly string[] = Object.keys(drawings);

/** The picture's address as data; undefined: there is none of this name. */
export function pictureData(name: string): string | undefined {
  const drawing = builtInPictures.includes(name) ? drawings[name] : undefined;
  if (drawing === undefined) return undefined;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 240" width="320" height="240">${drawing}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
