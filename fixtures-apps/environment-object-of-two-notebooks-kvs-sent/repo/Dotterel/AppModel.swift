import Observation

@MainActor
@Observable
final class AppModel {
    /// What the person writes.
    let questions = Notebook()
    /// What was read from Apple Health.
    let findings = Notebook()
    let importer = FindingsImporter()
}
