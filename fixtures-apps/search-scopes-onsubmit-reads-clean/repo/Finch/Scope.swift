enum Scope: String, CaseIterable {
    case labs = "Labs"
    case vitals = "Vitals"
}
