import Shared
import SwiftUI

struct HandoverView: View {
    private let model = HandoverModel(reader: ClinicalReader(), scope: ScopesKt.mainScope())
    @State private var handover: Handover?

    var body: some View {
        NavigationStack {
            List {
                Section(DentistTopic.allergies.heading) {
                    ForEach(handover?.warnings ?? [], id: \.id) { Text($0.text) }
                }
                Section(DentistTopic.procedures.heading) {
                    ForEach(handover?.history ?? [], id: \.id) { Text($0.text) }
                }
                Link("Privacy Policy", destination: URL(string: "https://www.yarrow.health/legal/privacy")!)
            }
            .navigationTitle("For the dentist")
        }
        .onAppear {
            model.observe { handover = $0 }
            model.start()
        }
    }
}
