/** Is this a name that can stand in an address for ever: small letters, digits and hyphens between them? */
export const isSlug = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
