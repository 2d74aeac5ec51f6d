/** 制表 / 审核 / 核准 / 确认: what a signature means. */
export const SIGNATURE_MEANINGS = ['prepared', 'reviewed', 'approved', 'confirmed'] as const;
export type SignatureMeaning = (typeof SIGNATURE_MEANINGS)[number];
