/** What people count when they count seats; folded names in the manner of the lexicons. */
export const SEAT_WORDS = `seat, seats, licence*, license*, lic, lics, user, users, usrs, ppl, people,
    person, persons, employee*, staff, heads, endpoint, endpoints, device, devices, mailbox, mailboxes,
    accounts, subs, licencj*, licki, stanowisk*, miejsc*, uzytkownik*, userow, osob*, os, szt, sztuk*,
    pracownik*, skrzynek, kont, 席位, 席次, 席, 座席, 座, 用户, 使用者, 授权, 授権, 许可证, 许可, 人, 名,
    位, 员工, 终端, 设备, 份, 套, シート, ライセンス, ユーザー, ユーザ, アカウント, クライアント,
    メールボックス, 端末, 台, 本, 席位数, 席位数量, 席数, 座席数, シート数, ライセンス数, 授权数, 用户数,
    ユーザー数, 人数`;

/** Of these, the ones that count people and not what they own. */
export const HEAD_WORDS = `employee*, staff, heads, people, ppl, persons, pracownik*, osob*, 员工, 社员, 従業员`;
