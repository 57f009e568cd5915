export { brandContrast, brandProperties, type BrandProperties } from '@cunju/tokens';
