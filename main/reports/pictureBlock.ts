export interface Picture {
  /** A data: URI. */
  readonly uri: string;
  /** In pixels, as it is looked at. */
  readonly width: number;
  readonly height: number;
  readonly caption: string;
}

/** Photographs; paper only. */
export interface PicturesBlock {
  readonly kind: 'pictures';
  readonly pictures: readonly Picture[];
}
