import Observation

@MainActor @Observable
final class FormModel {
    private(set) var reactions: [FormEntry] = []
    private(set) var vaccines: [FormEntry] = []

    func fill(from client: FormRecordsClient) async {
        do {
            try await client.ask()
            reactions = try await client.entries(.reactions)
            vaccines = try await client.entries(.vaccines)
        } catch {
            reactions = []
            vaccines = []
        }
    }
}
