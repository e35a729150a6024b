import HealthKit

struct IntakeForm {
    private(set) var sections: [FormSection] = [
        FormSection(id: "medicines", title: "Medicines you take", kinds: [.medicationRecord]),
        FormSection(id: "risks", title: "Risks", kinds: [.allergyRecord]),
    ]

    /// An operation under anaesthesia asks for long-standing diagnoses in the section of risks.
    mutating func includeAnaesthesia() {
        guard let index = sections.firstIndex(where: { $0.id == "risks" }) else { return }
        var section = sections[index]
        section.title += " and diagnoses"
        section.kinds.append(.conditionRecord)
        sections[index] = section
    }

    static func forOperation() -> IntakeForm {
        var form = IntakeForm()
        form.includeAnaesthesia()
        return form
    }
}
