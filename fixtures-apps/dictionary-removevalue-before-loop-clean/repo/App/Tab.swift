enum Tab: String, CaseIterable, Identifiable {
    case shots = "Vaccinations"
    case history = "Conditions"
    case insurance = "Insurance"

    var id: Self { self }
}
