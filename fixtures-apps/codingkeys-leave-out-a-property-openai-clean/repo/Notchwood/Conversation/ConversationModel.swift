import Observation

@MainActor
@Observable
final class ConversationModel {
    var inquiry = Inquiry(question: "", reminder: "")
    private(set) var answer = ""

    @ObservationIgnored private let desk: AllergyDesk
    @ObservationIgnored private let client: AnswerClient

    init(desk: AllergyDesk, client: AnswerClient) {
        self.desk = desk
        self.client = client
    }

    func remind() async {
        let names = (try? await desk.names()) ?? []
        inquiry.reminder = names.joined(separator: ", ")
    }

    func ask() async {
        answer = (try? await client.answer(to: inquiry)) ?? "Try again later."
    }
}
