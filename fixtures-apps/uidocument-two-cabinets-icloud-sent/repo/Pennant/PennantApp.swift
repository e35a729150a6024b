import SwiftUI

@main
struct PennantApp: App {
    var body: some Scene {
        WindowGroup {
            NavigationStack {
                if let cabinets = Cabinets() {
                    VisitView(model: VisitModel(cabinets: cabinets))
                } else {
                    AboutView()
                }
            }
        }
    }
}

struct VisitView: View {
    @Bindable var model: VisitModel

    var body: some View {
        Form {
            TextField("What I want to ask", text: $model.questions, axis: .vertical)
            Button("Close the visit") {
                Task { try? await model.close() }
            }
            NavigationLink("About") { AboutView() }
        }
    }
}
