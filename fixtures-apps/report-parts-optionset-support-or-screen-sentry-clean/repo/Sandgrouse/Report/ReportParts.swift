/// What a report is made of.
struct ReportParts: OptionSet {
    let rawValue: Int

    static let device = ReportParts(rawValue: 1 << 0)
    static let settings = ReportParts(rawValue: 1 << 1)
    static let shelf = ReportParts(rawValue: 1 << 2)
}

extension ReportParts {
    /// What the person sees before anything else happens.
    static let onScreen: ReportParts = [.device, .settings, .shelf]
    /// What the people who mend the app get.
    static let forSupport: ReportParts = [.device, .settings]
}
