enum Chapter: String, CaseIterable, Identifiable {
    case conditions = "Conditions"
    case procedures = "Procedures"
    case immunizations = "Vaccinations"
    case allergies = "Allergies"

    var id: Self { self }
}
