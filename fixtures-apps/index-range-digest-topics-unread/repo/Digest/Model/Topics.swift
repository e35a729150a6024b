extension Topic {
    static let weekly: [Topic] = [
        Topic("Tests", .labResultRecord),
        Topic("Prescriptions", .medicationRecord),
        Topic("Measurements", .vitalSignRecord),
    ]
}
