/**
 * Đơn vị: khối đơn vị. `department` sở, ban, ngành; `commune` xã, phường, đặc khu; `central` cơ quan Trung ương trên
 * địa bàn; `company` doanh nghiệp; `party` khối Đảng, đoàn thể; `group` a name for many ("các sở, ban, ngành");
 * `other` what a document named and nobody has placed yet.
 */
export const unitKinds = ['department', 'commune', 'central', 'company', 'party', 'group', 'other'] as const;
export type UnitKind = (typeof unitKinds)[number];
