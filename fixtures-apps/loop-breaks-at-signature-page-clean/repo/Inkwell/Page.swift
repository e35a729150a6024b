enum Page {
    case labs
    case vitals
    case signature

    static let order: [Page] = [.labs, .vitals, .signature]
}
