enum Page {
    case labs
    case vitals
    case signature

    static let order: [Page] = [.labs, .signature, .vitals]
}
