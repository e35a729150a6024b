import AppIntents

enum RecordFolder: String, AppEnum {
    case labs
    case medicines
    case procedures

    static let typeDisplayRepresentation: TypeDisplayRepresentation = "Folder"
    static let caseDisplayRepresentations: [RecordFolder: DisplayRepresentation] = [
        .labs: "Lab results",
        .medicines: "Medicines",
        .procedures: "Procedures"
    ]
}
