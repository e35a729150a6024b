enum SheetChain {
    /// In the order that the form has.
    static func make() -> SheetLink {
        let records = SheetRecords()
        let medications = MedicationLink(records: records)
        let allergies = AllergyLink(records: records)
        let procedures = ProcedureLink(records: records)
        medications.next = allergies
        return medications
    }
}
