/** The 12 objects a three-picture lock is made of. Stored in the lock: names never change, new ones are added last. */
export const lockPictureNames = [
  'apple',
  'kite',
  'bowl',
  'umbrella',
  'star',
  'moon',
  'leaf',
  'ball',
  'bell',
  'key',
  'book',
  'lantern',
] as const;

/** One of the objects in `lockPictureNames`. */
export type LockPictureName = (typeof lockPictureNames)[number];

/** The drawing of each lock picture: inner SVG markup for viewBox `0 0 64 64`, under the same rules as `animalShapes`. */
export const lockPictures: Readonly<Record<LockPictureName, string>> = {
  apple:
    '<path d="M32 22q0-8 3-13" fill="none" stroke="#8a5a33" stroke-width="4" stroke-linecap="round"/><path d="M36 16c2-8 9-11 18-10-1 8-8 13-18 10z" fill="#2f7d5b"/>' +
    '<path d="M32 22c4-3 8-4 12-3 10 2 13 10 12 20-1 12-8 22-15 22-4 0-6-2-9-2s-5 2-9 2C16 61 9 51 8 39 7 29 10 21 20 19c4-1 8 0 12 3z" fill="#c2501f"/>' +
    '<path d="M15 38c-1-6 1-10 5-12" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round"/>',
  kite:
    '<path d="M23 47c8 2 8 7 2 7s-6 5 1 7" fill="none" stroke="#c2501f" stroke-width="2.6" stroke-linecap="round"/>' +
    '<path d="M42 3L11 13l12 34 33-20z" fill="#2f7d5b"/><path d="M42 3L11 13l24 8zm14 24L23 47l12-26z" fill="#f0b429"/>' +
    '<path d="M42 3L11 13l12 34 33-20zL23 47M11 13l45 14" fill="none" stroke="#1f2a37" stroke-width="2" stroke-linejoin="round"/>',
  bowl:
    '<path d="M12 32a20 16 0 0 1 40 0z" fill="#fff" stroke="#1f2a37" stroke-width="2"/><path d="M24 24l2-2m6-1l2 2m5 3l2-1" stroke="#9aa5b1" stroke-width="2" stroke-linecap="round"/>' +
    '<path d="M4 31h56c0 12-7 20-16 24v4q0 2-2 2H22q-2 0-2-2v-4C11 51 4 43 4 31z" fill="#1f6f94"/>' +
    '<path d="M12 39q5 5 10 0t10 0 10 0 10 0" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round"/>',
  umbrella:
    '<path d="M32 8V4m0 26v23a6 6 0 0 0 12 0" fill="none" stroke="#8a5a33" stroke-width="4" stroke-linecap="round"/>' +
    '<path d="M3 36C4 19 16 8 32 8s28 11 29 28c-4-5-11-5-14 0-4-6-11-6-15 0-4-6-11-6-15 0-3-5-10-5-14 0z" fill="#7a3e75" stroke="#fff" stroke-width="2" stroke-linejoin="round"/>' +
    '<path d="M17 35q1-18 15-26 14 8 15 26" fill="none" stroke="#fff" stroke-width="2"/>',
  star: '<path d="M32 5q2 0 3 3l6 13 14 2q6 1 2 6L46 39l3 14q1 7-5 4L32 50l-12 7q-6 3-5-4l3-14L7 29q-4-5 2-6l14-2 6-13q1-3 3-3z" fill="#f0b429" stroke="#1f2a37" stroke-width="2" stroke-linejoin="round"/>',
  moon: '<path d="M40 5C24 4 8 15 8 34c0 16 12 27 27 27 10 0 18-5 22-13-16 5-30-3-31-17C26 20 31 11 40 5z" fill="#1f6f94"/><g fill="#fff"><circle cx="17" cy="36" r="2.6"/><circle cx="28" cy="50" r="3.2"/><circle cx="22" cy="22" r="1.8"/></g>',
  leaf:
    '<path d="M58 6C30 4 10 16 9 38c0 7 3 13 7 16 20 3 44-10 42-48z" fill="#2f7d5b"/><path d="M8 60l10-12" stroke="#2f7d5b" stroke-width="4" stroke-linecap="round"/>' +
    '<path d="M16 51L48 17M26 40V27m0 13l14 2M36 30V19m0 11l12 1" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round"/>',
  ball: '<circle cx="32" cy="34" r="26" fill="#c2501f" stroke="#1f2a37" stroke-width="2"/><path d="M32 8v52M6 34h52M14 15q14 19 0 38m36-38q-14 19 0 38" fill="none" stroke="#1f2a37" stroke-width="2"/>',
  bell:
    '<circle cx="32" cy="55" r="6" fill="#c2501f"/><path d="M32 3a5 5 0 0 1 4 8c10 2 15 10 15 20 0 9 2 13 6 16q3 5-2 5H9q-5 0-2-5c4-3 6-7 6-16 0-10 5-18 15-20a5 5 0 0 1 4-8z" fill="#f0b429" stroke="#1f2a37" stroke-width="2" stroke-linejoin="round"/>' +
    '<path d="M13 41h38" stroke="#1f2a37" stroke-width="2"/>',
  key: '<path d="M32 3a16 16 0 0 1 6 31v3h7v8h-7v4h9v9h-9q-2 3-6 3-6 0-6-6V34a16 16 0 0 1 6-31zm0 9a7 7 0 1 0 0 14 7 7 0 1 0 0-14z" fill="#8a5a33" fill-rule="evenodd"/>',
  book:
    '<path d="M5 14h54q3 0 3 3v40q0 3-3 3H5q-3 0-3-3V17q0-3 3-3z" fill="#1f6f94"/>' +
    '<path d="M32 14C25 8 16 7 7 9v43c9-2 18-1 25 4 7-5 16-6 25-4V9c-9-2-18-1-25 5zv42" fill="#fff" stroke="#1f2a37" stroke-width="2" stroke-linejoin="round"/>' +
    '<path d="M13 20q7-1 13 2m-13 6q7-1 13 2m-13 6q7-1 13 2m25-18q-7-1-13 2m13 6q-7-1-13 2m13 6q-7-1-13 2" fill="none" stroke="#9aa5b1" stroke-width="2" stroke-linecap="round"/>',
  lantern:
    '<path d="M32 2v8m0 42v9m-5-9v6m10-6v6" stroke="#c2501f" stroke-width="2.6" stroke-linecap="round"/><ellipse cx="32" cy="31" rx="28" ry="20" fill="#c2501f"/>' +
    '<path d="M32 11v40M21 12q-12 19 0 38m22-38q12 19 0 38" fill="none" stroke="#f0b429" stroke-width="2"/><path d="M22 9h20v5H22zm0 39h20v5H22z" fill="#f0b429" stroke="#1f2a37" stroke-width="2" stroke-linejoin="round"/>',
};
