import SwiftUI

struct AllergyList: View {
    @StateObject private var store = AllergyStore()

    var body: some View {
        List(store.allergies) { allergy in
            NavigationLink(allergy.name, value: allergy)
        }
        .navigationTitle("Allergies")
        .navigationDestination(for: Allergy.self) { allergy in
            HelpPage(topic: "allergy-basics")
                .navigationTitle(allergy.name)
        }
        .toolbar { Link("Privacy", destination: URL(string: "https://larkspur-app.org/privacy")!) }
        .task { try? await store.refresh() }
    }
}
