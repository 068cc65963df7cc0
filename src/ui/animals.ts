/** The 24 animals a learner can choose as identity. Stored with the learner: names never change, new ones are added last. */
export const animalNames = [
  'panda',
  'fox',
  'rabbit',
  'crane',
  'tiger',
  'cat',
  'dog',
  'pig',
  'ox',
  'sheep',
  'monkey',
  'rooster',
  'mouse',
  'horse',
  'elephant',
  'bear',
  'frog',
  'turtle',
  'fish',
  'owl',
  'penguin',
  'deer',
  'duck',
  'hedgehog',
] as const;

/** One of the animals in `animalNames`. */
export type AnimalName = (typeof animalNames)[number];

/**
 * The drawing of each animal: the inner SVG markup for viewBox `0 0 64 64`, safe to inline any number of times (no ids, no styles).
 * It stands on y = 60-62, so that its lower edge can rest on a step.
 *
 * Colours are fixed, not tokens, because the same drawing must read on paper and on a dark ground: light fills (white, yolk, grey,
 * pink) carry a 2 px ink outline that shows on paper, ink and plum fills a 2 px white rim that shows on dark, the others need none.
 */
export const animalShapes: Readonly<Record<AnimalName, string>> = {
  panda:
    '<g fill="#1f2a37" stroke="#fff" stroke-width="2"><circle cx="14" cy="20" r="10"/><circle cx="50" cy="20" r="10"/></g>' +
    '<path d="M9 38.5C9 24 18 16 32 16s23 8 23 22.5S46 60 32 60 9 53 9 38.5z" fill="#fff" stroke="#1f2a37" stroke-width="2"/>' +
    '<g fill="#1f2a37"><ellipse cx="21" cy="38" rx="6" ry="7.5" transform="rotate(30 21 38)"/><ellipse cx="43" cy="38" rx="6" ry="7.5" transform="rotate(-30 43 38)"/><ellipse cx="32" cy="46" rx="3.6" ry="2.6"/></g>' +
    '<g fill="#fff"><circle cx="22.5" cy="37" r="2.6"/><circle cx="41.5" cy="37" r="2.6"/></g>' +
    '<path d="M27 51q5 4 10 0" fill="none" stroke="#1f2a37" stroke-width="2" stroke-linecap="round"/>',
  fox:
    '<g stroke="#c2501f" stroke-width="2" stroke-linejoin="round"><path d="M11 7c6 2 11 7 14 12q7-2 14 0c3-5 8-10 14-12 3 7 4 17 3 25 1 3 1 6 1 9-5 11-15 19-25 19S12 52 7 41c0-3 0-6 1-9-1-8 0-18 3-25z" fill="#c2501f"/>' +
    '<path d="M7 41c10-3 17 1 20 7q5 6 10 0c3-6 10-10 20-7-5 11-15 19-25 19S12 52 7 41z" fill="#fff"/></g>' +
    '<path d="M13 12c3 2 6 5 8 9l-8 7c-1-5-1-11 0-16zm38 0c-3 2-6 5-8 9l8 7c1-5 1-11 0-16z" fill="#1f2a37"/>' +
    '<g fill="#1f2a37"><circle cx="22.5" cy="36" r="2.6"/><circle cx="41.5" cy="36" r="2.6"/><ellipse cx="32" cy="49" rx="3.8" ry="2.8"/></g>' +
    '<path d="M28 54q4 3 8 0" fill="none" stroke="#1f2a37" stroke-width="2" stroke-linecap="round"/>',
  rabbit:
    '<path d="M19 31C14 22 12 13 13 8c1-8 10-8 12-1 3 6 4 12 4 18h6c0-6 1-12 4-18 2-7 11-7 12 1 1 5-1 14-6 23 8 4 11 9 11 14C56 55 46 60 32 60S8 55 8 45c0-5 3-10 11-14z" fill="#7a3e75" stroke="#fff" stroke-width="2" stroke-linejoin="round"/>' +
    '<path d="M18 9c-1 5 1 13 4 18q2-8-1-17c-1-2-3-3-3-1zm28 0c1 5-1 13-4 18q-2-8 1-17c1-2 3-3 3-1z" fill="#f3b6a5"/>' +
    '<g fill="#fff"><circle cx="22.5" cy="42" r="2.6"/><circle cx="41.5" cy="42" r="2.6"/></g><ellipse cx="32" cy="47" rx="3" ry="2.2" fill="#f3b6a5"/>' +
    '<path d="M26 51q3 3.6 6 0q3 3.6 6 0" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>',
  crane:
    '<path d="M25 45v15.5h5M31 45l7 5-8 4" fill="none" stroke="#c2501f" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/>' +
    '<path d="M45 7l18 7-18 3z" fill="#f0b429" stroke="#1f2a37" stroke-width="2" stroke-linejoin="round"/>' +
    '<path d="M34 16c-1-7 2-11 7-11s7 3 7 6-2 6-5 7c-4 2-3 4 0 8 4 6 3 14-4 18-6 4-15 4-22 1L7 41c5-9 13-14 21-14 6 0 8-4 6-11z" fill="#fff" stroke="#1f2a37" stroke-width="2" stroke-linejoin="round"/>' +
    '<path d="M43 18c-4 2-3 4 0 8q3 5 2.5 9c-6-2-9-7-10-12-1-4-1.5-8 1-9q3 3 6.5 4z" fill="#1f2a37"/>' +
    '<path d="M34.5 9c2-5 4-6 7-6s6 2 7 6q-7-1-14 0z" fill="#c2501f"/>' +
    '<path d="M3 43c3-9 10-14 20-13 0 9-6 18-18 20q3-3 2-6-2 1-4-1z" fill="#1f2a37" stroke="#fff" stroke-width="2" stroke-linejoin="round"/>' +
    '<circle cx="42.8" cy="13" r="2.6" fill="#1f2a37"/>',
  tiger:
    '<g fill="#f0b429" stroke="#1f2a37" stroke-width="2" stroke-linejoin="round"><circle cx="14.5" cy="20" r="8"/><circle cx="49.5" cy="20" r="8"/><path d="M32 14c14 0 22 8 23 22l5 4-4 3 3 5-6 2c-4 6-11 10-21 10S15 56 11 50l-6-2 3-5-4-3 5-4c1-14 9-22 23-22z"/></g>' +
    '<ellipse cx="32" cy="50.5" rx="11.5" ry="8" fill="#fff"/>' +
    '<path d="M10 31l9 3-10 3zm-1 10l9 1-8 5zm45-10l-9 3 10 3zm1 10l-9 1 8 5z" fill="#1f2a37"/>' +
    '<path d="M26 19h12M27 24.5h10M25 30h14M32 19v11" stroke="#1f2a37" stroke-width="2.4" stroke-linecap="round"/>' +
    '<g fill="#1f2a37"><circle cx="23" cy="38" r="2.6"/><circle cx="41" cy="38" r="2.6"/></g><ellipse cx="32" cy="46.5" rx="3.8" ry="2.6" fill="#c2501f"/>' +
    '<path d="M26 51q3 3.6 6 0q3 3.6 6 0" fill="none" stroke="#1f2a37" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>',
  cat:
    '<path d="M12 9c5 2 9 6 12 9.6q8-2.2 16 0C43 15 47 11 52 9c3 6 4 14 3 22q2 4 2 9c0 12-10 20-25 20S7 52 7 40q0-5 2-9C8 23 9 15 12 9z" fill="#1f2a37" stroke="#fff" stroke-width="2" stroke-linejoin="round"/>' +
    '<path d="M14 14c3 2 5 4 6 7l-6 5c-1-4-1-8 0-12zm36 0c-3 2-5 4-6 7l6 5c1-4 1-8 0-12z" fill="#f3b6a5"/>' +
    '<path d="M32 34c2 5 4 8 9 10 5 3 5 9 0 12q-9 4-18 0c-5-3-5-9 0-12 5-2 7-5 9-10z" fill="#fff"/>' +
    '<g fill="#fff"><circle cx="21.5" cy="37" r="2.6"/><circle cx="42.5" cy="37" r="2.6"/></g><ellipse cx="32" cy="46" rx="3" ry="2.2" fill="#f3b6a5"/>' +
    '<path d="M26 50q3 3.6 6 0q3 3.6 6 0" fill="none" stroke="#1f2a37" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>' +
    '<path d="M14 46L3 44m11 6L4 53m46-7l11-2m-11 6l10 3" stroke="#9aa5b1" stroke-width="2" stroke-linecap="round"/>',
  dog:
    '<path d="M12 36C12 23 20 14 32 14s20 9 20 22c0 16-8 24-20 24s-20-8-20-24z" fill="#fff" stroke="#1f2a37" stroke-width="2"/>' +
    '<path d="M34 15c11 0 18 10 17 24-5 6-13 4-16-2-2-5-2-14-1-22zM20 13C8 11 1 23 1 39c0 9 6 14 10 8 5-6 5-13 9-19 3-6 5-14 0-15zm24 0c12-2 19 10 19 26 0 9-6 14-10 8-5-6-5-13-9-19-3-6-5-14 0-15z" fill="#8a5a33"/>' +
    '<circle cx="24" cy="37" r="2.6" fill="#1f2a37"/><circle cx="41" cy="36" r="2.6" fill="#fff"/><ellipse cx="32" cy="45" rx="4.6" ry="3.4" fill="#1f2a37"/>' +
    '<path d="M26 51q3 3.6 6 0q3 3.6 6 0M32 46v5" fill="none" stroke="#1f2a37" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>',
  pig:
    '<g fill="#f3b6a5" stroke="#1f2a37" stroke-width="2" stroke-linejoin="round"><path d="M6 41c0-14 10-24 26-24s26 10 26 24c0 12-11 19-26 19S6 53 6 41z"/>' +
    '<path d="M6 10c9-1 17 2 21 9-4 7-10 10-17 11C6 25 4 17 6 10zm52 0c-9-1-17 2-21 9 4 7 10 10 17 11 4-5 6-13 4-20z"/></g>' +
    '<ellipse cx="32" cy="45" rx="11" ry="7.5" fill="#c2501f"/><g fill="#fff"><ellipse cx="28" cy="45" rx="1.8" ry="2.8"/><ellipse cx="36" cy="45" rx="1.8" ry="2.8"/></g>' +
    '<g fill="#1f2a37"><circle cx="19" cy="38" r="2.6"/><circle cx="45" cy="38" r="2.6"/></g>' +
    '<path d="M27 55q5 2.6 10 0" fill="none" stroke="#1f2a37" stroke-width="2" stroke-linecap="round"/>',
  ox:
    '<path d="M22 25C11 26 3 19 5 6c4 7 10 10 19 10zm20 0c11 1 19-6 17-19-4 7-10 10-19 10z" fill="#fff" stroke="#1f2a37" stroke-width="2" stroke-linejoin="round"/>' +
    '<path d="M32 14c9 0 15 4 17 11 4-1 9-1 12 1 0 6-5 10-12 10-1 6 0 8 1 13 0 8-8 10-18 10s-18-2-18-10c1-5 2-7 1-13C8 36 3 32 3 26c3-2 8-2 12-1 2-7 8-11 17-11z" fill="#8a5a33"/>' +
    '<ellipse cx="32" cy="50.5" rx="18.5" ry="9.5" fill="#f3b6a5" stroke="#1f2a37" stroke-width="2" stroke-linejoin="round"/><g fill="#1f2a37"><ellipse cx="25.5" cy="48" rx="2" ry="2.4"/><ellipse cx="38.5" cy="48" rx="2" ry="2.4"/></g>' +
    '<g fill="#fff"><circle cx="23.5" cy="34" r="2.6"/><circle cx="40.5" cy="34" r="2.6"/></g>' +
    '<path d="M27 53.5q5 3 10 0" fill="none" stroke="#1f2a37" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>',
  sheep:
    '<path d="M19 51a9 9 0 0 1-9-13a8 8 0 0 1 2-15a8 8 0 0 1 10-10a8.5 8.5 0 0 1 20 0a8 8 0 0 1 10 10a8 8 0 0 1 2 15a9 9 0 0 1-9 13z" fill="#fff" stroke="#1f2a37" stroke-width="2" stroke-linejoin="round"/>' +
    '<path d="M18 33c-5-3-11-2-14 2 2 6 8 8 14 5 1 12 5 20 14 20s13-8 14-20c6 3 12 1 14-5-3-4-9-5-14-2-3-4-8-6-14-6s-11 2-14 6z" fill="#f3b6a5" stroke="#1f2a37" stroke-width="2" stroke-linejoin="round"/>' +
    '<g fill="#1f2a37"><circle cx="25.5" cy="38" r="2.6"/><circle cx="38.5" cy="38" r="2.6"/></g>' +
    '<path d="M29 48l3 2.5 3-2.5M32 51v2M28 55q4 2 8 0" fill="none" stroke="#1f2a37" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>',
  monkey:
    '<g fill="#c2501f"><circle cx="11" cy="36" r="9"/><circle cx="53" cy="36" r="9"/><path d="M9 36C9 22 18 14 28 13q3-1 3-6 4 1 4 6c11 1 20 9 20 23 0 16-8 25-23 25S9 52 9 36z"/></g>' +
    '<g fill="#f3b6a5"><circle cx="10" cy="36" r="4.5"/><circle cx="54" cy="36" r="4.5"/><path d="M32 28c3-4 7-5 10-4 6 1 8 8 6 14 2 4 3 7 2 10-2 7-9 10-18 10s-16-3-18-10c-1-3 0-6 2-10-2-6 0-13 6-14 3-1 7 0 10 4z"/></g>' +
    '<g fill="#1f2a37"><circle cx="24" cy="35" r="2.6"/><circle cx="40" cy="35" r="2.6"/><circle cx="30" cy="43" r="1.3"/><circle cx="34" cy="43" r="1.3"/></g>' +
    '<path d="M24 49q8 6 16 0" fill="none" stroke="#1f2a37" stroke-width="2" stroke-linecap="round"/>',
  rooster:
    '<path d="M31 50v10.5h4M39 50v10.5h4" fill="none" stroke="#c2501f" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/>' +
    '<path d="M24 46C10 45 0 35 3 20c1-6 8-7 9-2 0-8 9-9 11-2 6 1 8 8 5 15z" fill="#2f7d5b"/><path d="M12 19q0 9 7 15m3-15q-1 6 2 11" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round"/>' +
    '<path d="M39 15c-4-6-1-10 3-9 1-6 7-6 8-1 4-2 7 3 4 9zm8 11q8 5 5 11-6 1-9-7zM52 16q7 1 11 6-5 4-11 4z" fill="#c2501f"/>' +
    '<path d="M22 31c4 4 9 4 12 0 2-3 3-7 4-11 1-5 4-8 9-8s8 4 8 9c0 4-1 7-1 12 0 13-6 20-17 20S16 45 17 35c0-4 3-6 5-4z" fill="#f0b429" stroke="#1f2a37" stroke-width="2" stroke-linejoin="round"/>' +
    '<circle cx="48" cy="20" r="2.6" fill="#1f2a37"/><path d="M26 40q4 6 14 2" fill="none" stroke="#1f2a37" stroke-width="2" stroke-linecap="round"/>',
  mouse:
    '<g fill="#9aa5b1" stroke="#1f2a37" stroke-width="2"><circle cx="14" cy="21" r="12"/><circle cx="50" cy="21" r="12"/></g><g fill="#f3b6a5"><circle cx="14" cy="21" r="7"/><circle cx="50" cy="21" r="7"/></g>' +
    '<path d="M12 38c0-12 9-19 20-19s20 7 20 19c0 10-11 22-20 22S12 48 12 38z" fill="#9aa5b1" stroke="#1f2a37" stroke-width="2"/>' +
    '<g fill="#1f2a37"><circle cx="24" cy="37" r="2.6"/><circle cx="40" cy="37" r="2.6"/></g><ellipse cx="32" cy="48" rx="4" ry="3" fill="#f3b6a5"/>' +
    '<path d="M29 54q3 2 6 0M20 46L8 45m12 5L10 54m34-8l12-1m-12 5l10 4" fill="none" stroke="#1f2a37" stroke-width="2" stroke-linecap="round"/>',
  horse:
    '<path d="M33 9c-5-2-10 0-12 4-5 0-9 4-9 9-5 3-6 8-4 13-4 4-4 10-1 14-1 4-1 7 0 11h16zm-5 7c3-8 16-6 17 7z" fill="#f0b429" stroke="#1f2a37" stroke-width="2" stroke-linejoin="round"/>' +
    '<path d="M16 61c1-16 3-28 10-37-1-8-1-14 2-21 5 3 8 8 9 14 8 4 13 11 19 20 5 7 2 14-5 14-5 0-9-2-13-3 0 5 2 9 6 13z" fill="#c2501f"/>' +
    '<circle cx="37" cy="31" r="2.6" fill="#1f2a37"/><circle cx="52" cy="39" r="1.5" fill="#1f2a37"/>' +
    '<path d="M44 44q4 2 8 0" fill="none" stroke="#1f2a37" stroke-width="2" stroke-linecap="round"/>',
  elephant:
    '<path d="M20 14C10 3 1 11 1 25c0 14 8 21 17 18h28c9 3 17-4 17-18 0-14-9-22-19-11z" fill="#1f6f94"/>' +
    '<path d="M32 8c12 0 20 9 20 20 0 9-5 15-13 17v5q0 4 4 4h3q4 0 4 3.5t-4 3.5h-6c-10 0-15-5-15-16-8-2-13-8-13-17C12 17 20 8 32 8z" fill="#1f6f94"/>' +
    '<g fill="#fff"><circle cx="22.5" cy="28" r="2.6"/><circle cx="41.5" cy="28" r="2.6"/></g>' +
    '<path d="M13 19c-4 5-4 12 0 17m38-17c4 5 4 12 0 17M28 38q4 2 8 0m-8 5q4 2 8 0m-7 6q4 1 7-1" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round"/>',
  bear:
    '<g fill="#8a5a33"><circle cx="14" cy="20" r="9"/><circle cx="50" cy="20" r="9"/><path d="M8 38.5C8 23.5 17.5 15 32 15s24 8.5 24 23.5S46.5 61 32 61 8 53.5 8 38.5z"/></g>' +
    '<g fill="#f3b6a5"><circle cx="14" cy="20" r="4.5"/><circle cx="50" cy="20" r="4.5"/></g><ellipse cx="32" cy="48.5" rx="11" ry="9" fill="#fff"/>' +
    '<g fill="#fff"><circle cx="22" cy="35" r="2.6"/><circle cx="42" cy="35" r="2.6"/></g><ellipse cx="32" cy="44.5" rx="4.4" ry="3" fill="#1f2a37"/>' +
    '<path d="M28 52q4 3 8 0" fill="none" stroke="#1f2a37" stroke-width="2" stroke-linecap="round"/>',
  frog:
    '<path d="M10 29a10 10 0 1 1 16-9q6-1.6 12 0a10 10 0 1 1 16 9c5 4 7 9 7 14 0 12-12 18-29 18S3 55 3 43c0-5 2-10 7-14z" fill="#2f7d5b"/>' +
    '<g fill="#fff"><circle cx="17" cy="21" r="6.5"/><circle cx="47" cy="21" r="6.5"/></g><g fill="#1f2a37"><circle cx="18" cy="21" r="2.6"/><circle cx="46" cy="21" r="2.6"/></g>' +
    '<path d="M14 43q18 13 36 0" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round"/><g fill="#fff"><circle cx="29" cy="35" r="1.2"/><circle cx="35" cy="35" r="1.2"/></g>',
  turtle:
    '<path d="M5 44q0 7-4 10 5 3 11 0zm6 4h12v9a4 4 0 0 1-4 4h-4a4 4 0 0 1-4-4zm21 0h12v9a4 4 0 0 1-4 4h-4a4 4 0 0 1-4-4zm8 6c6-1 8-6 7-13-1-8 4-13 9-13 4 0 7 4 7 9 0 10-7 19-19 19z" fill="#2f7d5b"/>' +
    '<path d="M4 50C4 30 14 19 27 19s23 11 23 31q0 4-4 4H8q-4 0-4-4z" fill="#8a5a33"/>' +
    '<path d="M23 28h8l5 8-5 8h-8l-5-8zm0 0l-3-7m11 7l3-7M18 36H7m29 0h11M23 44l-3 10m11-10l3 10" fill="none" stroke="#fff" stroke-width="2" stroke-linejoin="round"/>' +
    '<circle cx="56" cy="36" r="2.6" fill="#fff"/><path d="M56 43q3 .5 5-2" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round"/>',
  fish:
    '<g transform="rotate(-38 32 32)"><path d="M15 32C12 24 9 21 3 20q2 6 2 12t-2 12c6-1 9-4 12-12zM23 21c3-7 9-10 18-10q0 5 3 9zM30 44q1 7 8 10 2-5 2-9z" fill="#f0b429" stroke="#1f2a37" stroke-width="2" stroke-linejoin="round"/>' +
    '<path d="M57 39q4 2 3 5m-8-3q2 4-1 6" fill="none" stroke="#c2501f" stroke-width="2" stroke-linecap="round"/><path d="M12 32c5-9 14-15 26-15 11 0 19 6 22 13q1 2 0 4c-3 7-11 13-22 13C26 47 17 41 12 32z" fill="#c2501f"/>' +
    '<path d="M41 21q-6 11 0 22M33 24q-4 4 0 8-4 4 0 8M25 28q-4 4 0 8" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>' +
    '<circle cx="49" cy="28" r="2.6" fill="#1f2a37"/>' +
    '<path d="M51 37q3 1 6-2" fill="none" stroke="#1f2a37" stroke-width="2" stroke-linecap="round"/></g>',
  owl:
    '<path d="M9 6q9 6 23 6T55 6c2 8 1 12 0 16 2 5 2 10 2 16 0 14-10 22-25 22S7 52 7 38c0-6 0-11 2-16-1-4-2-8 0-16z" fill="#7a3e75" stroke="#fff" stroke-width="2" stroke-linejoin="round"/>' +
    '<g fill="#fff"><circle cx="21.5" cy="28" r="10"/><circle cx="42.5" cy="28" r="10"/></g><g fill="#1f2a37"><circle cx="23" cy="28" r="2.6"/><circle cx="41" cy="28" r="2.6"/></g>' +
    '<path d="M32 29l5 6-5 7-5-7z" fill="#f0b429"/><path d="M18 46q3 4 6 0m4 5q4 4 8 0m4-5q3 4 6 0" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round"/>',
  penguin:
    '<g fill="#f0b429" stroke="#1f2a37" stroke-width="2" stroke-linejoin="round"><ellipse cx="24" cy="57" rx="7" ry="4"/><ellipse cx="40" cy="57" rx="7" ry="4"/></g>' +
    '<path d="M32 4C19 4 13 13 13 25c0 3-6 12-9 20 3 3 7 1 9-2 1 10 8 15 19 15s18-5 19-15c2 3 6 5 9 2-3-8-9-17-9-20C51 13 45 4 32 4z" fill="#1f6f94"/>' +
    '<path d="M32 21c3-5 13-5 14 3 1 4-1 7 0 12 1 12-4 18-14 18s-15-6-14-18c1-5-1-8 0-12 1-8 11-8 14-3z" fill="#fff"/>' +
    '<g fill="#1f2a37"><circle cx="24.5" cy="26" r="2.6"/><circle cx="39.5" cy="26" r="2.6"/></g><path d="M26 31q6-4 12 0-2 6-6 6t-6-6z" fill="#f0b429"/>',
  deer:
    '<path d="M24 24C14 20 11 13 12 4m2 11L6 11m34 13c10-4 13-11 12-20m-2 11l8-4" fill="none" stroke="#8a5a33" stroke-width="4" stroke-linecap="round"/>' +
    '<path d="M32 19c8 0 13 3 15 9 5-2 10-2 14 0-1 7-7 10-14 9-1 12-5 24-15 24S18 49 17 37C10 38 4 35 3 28c4-2 9-2 14 0 2-6 7-9 15-9z" fill="#c2501f"/>' +
    '<ellipse cx="32" cy="52" rx="8" ry="7" fill="#fff"/><g fill="#fff"><circle cx="32" cy="24" r="1.6"/><circle cx="27" cy="27" r="1.6"/><circle cx="37" cy="27" r="1.6"/></g>' +
    '<g fill="#1f2a37"><circle cx="24" cy="37" r="2.6"/><circle cx="40" cy="37" r="2.6"/><ellipse cx="32" cy="49" rx="3.6" ry="2.6"/></g>' +
    '<path d="M29 54q3 2 6 0" fill="none" stroke="#1f2a37" stroke-width="2" stroke-linecap="round"/>',
  duck:
    '<path d="M49 19c4 3 7 3 11 3q4 0 3 4c-2 5-8 7-16 7z" fill="#c2501f"/>' +
    '<path d="M26 34c-4-14 2-27 14-27 13 0 18 14 11 24-2 3-1 5 1 8 5 10-2 21-18 21H22C9 60 3 49 4 34c7 5 14 4 22 0z" fill="#f0b429" stroke="#1f2a37" stroke-width="2" stroke-linejoin="round"/>' +
    '<circle cx="43" cy="20" r="2.6" fill="#1f2a37"/><path d="M20 44c3 7 14 8 19 0" fill="none" stroke="#1f2a37" stroke-width="2" stroke-linecap="round"/>',
  hedgehog:
    '<path d="M38 24c7 2 12 8 15 14 4 2 9 3 9 7 0 5-5 7-10 9l-1 5q0 1-1 1h-6q-2 0-2-3H24q0 3-2 3h-6q-2 0-2-3L9 50z" fill="#f3b6a5" stroke="#1f2a37" stroke-width="2" stroke-linejoin="round"/>' +
    '<path d="M8.9 51.3L2 44.6 8 43 4 35 11 34 9 25 17 27 18 18 25 22 29 14 34 20 42 14 42 24q-5 5-3 12 2 8-4 13-6 6-18 6-7 0-8-4z" fill="#8a5a33" stroke="#8a5a33" stroke-width="2" stroke-linejoin="round"/>' +
    '<circle cx="39" cy="34" r="4.5" fill="#f3b6a5" stroke="#1f2a37" stroke-width="2"/>' +
    '<g fill="#1f2a37"><circle cx="49" cy="41" r="2.6"/><circle cx="58.5" cy="44" r="2.8"/></g>' +
    '<path d="M48 49q4 1 7-1" fill="none" stroke="#1f2a37" stroke-width="2" stroke-linecap="round"/>',
};
