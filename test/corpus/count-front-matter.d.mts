export function defectsOf(text: string): string[] | null
