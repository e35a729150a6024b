/**
 * Numbers and truths that views and controls have beside what they show: where one stands, which one it is, whether it is on.
 * What was put into a control without saying where, `setTitle(name, for: .normal)`, is none of these.
 * https://developer.apple.com/documentation/uikit/uiview/tag
 */
import { appleParent } from './apple-classes.ts';

const NUMBERS: ReadonlyMap<string, string> = new Map([
  ['UIView', 'tag frame bounds center alpha isHidden hidden isOpaque opaque contentMode'],
  ['UIControl', 'state isEnabled enabled isSelected selected isHighlighted highlighted allControlEvents'],
  ['UISegmentedControl', 'selectedSegmentIndex numberOfSegments'],
  ['UIPageControl', 'currentPage numberOfPages tag'],
  ['UIPickerView', 'numberOfComponents tag'],
  ['UIStepper', 'value tag'],
  ['UISlider', 'value'],
  ['UISwitch', 'isOn on'],
  ['UIScrollView', 'contentOffset contentSize zoomScale'],
  ['UITableView', 'numberOfSections'],
  ['UICollectionView', 'numberOfSections'],
  ['UITextField', 'isEditing editing'],
  ['UISearchBar', 'selectedScopeButtonIndex tag'],
  ['UIBarButtonItem', 'tag isEnabled enabled'],
  ['UITabBarItem', 'tag isEnabled enabled'],
  ['UIAction', 'state'],
  ['NSControl', 'tag isEnabled'],
  ['NSButton', 'tag state isEnabled'],
  ['NSMenuItem', 'tag state isEnabled'],
  ['NSPopUpButton', 'tag indexOfSelectedItem selectedTag'],
  // https://learn.microsoft.com/dotnet/api/microsoft.maui.controls.picker.selectedindex
  ['Picker', 'selectedIndex'],
  ['CarouselView', 'position'],
]);

/** Whether a part of a view is one, in Apple's spelling or in that of .NET. */
export function isNumberOfView(type: string, name: string): boolean {
  const part = name.charAt(0).toLowerCase() + name.slice(1);
  for (let at: string | undefined = type.slice(type.lastIndexOf('.') + 1); at !== undefined; at = appleParent(at))
    if (NUMBERS.get(at)?.split(' ').includes(part)) return true;
  return false;
}
