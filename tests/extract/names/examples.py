"""Sentences with the names to be read from them: P person, O organisation, L place, X other, in text order; "-" nothing."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Example:
    text: str
    names: tuple[str, ...]  # "P Ana Roe"


def _read(table: str) -> list[Example]:
    out = []
    for block in table.strip().split("\n\n"):
        text, _, marks = block.partition("\n  ")
        out.append(Example(text.strip(), () if marks.strip() == "-" else tuple(mark.strip() for mark in marks.split(";"))))
    return out


PERSONS = _read(
    """
Lieutenant General Qasem Soleimani was buried in Kerman.
  P Qasem Soleimani; L Kerman

The mayor met Lieut. Gen. Soleimani at the airport.
  P Soleimani

Adviser of the National Security Council Falih Fayyad spoke first.
  O National Security Council; P Falih Fayyad

The Iraqi Supreme Judicial Council Tariq Zuhairi signed the order.
  O Supreme Judicial Council; P Tariq Zuhairi

The visit of Prime Minister Adil Abdul-Mahdi ended on Monday.
  P Adil Abdul-Mahdi

He met Kim Jae Un and Xi Minping on Monday.
  P Kim Jae Un; P Xi Minping

They saw Wen Haibao, Nguyen Van Phuc and Li Nan.
  P Wen Haibao; P Nguyen Van Phuc; P Li Nan

Abu Mahdi al-Muhandis died beside him.
  P Abu Mahdi al-Muhandis

Her brother, Khalid bin Saud al-Rashed, was not hurt.
  P Khalid bin Saud al-Rashed

Witness Jan van der Berg called for help.
  P Jan van der Berg

The painter Maria de la Cruz lives nearby.
  P Maria de la Cruz

"It was loud," said Siobhan O'Rourke, 42, who lives across the street.
  P Siobhan O'Rourke

The victim was identified as Da'Quan Mitchell, 17.
  P Da'Quan Mitchell

Police arrested Anthony D'Amato on Tuesday.
  P Anthony D'Amato

A jury convicted Harold Bentley Jr., 31, of arson.
  P Harold Bentley Jr.

The firm is led by Winston Pryce III, a former banker.
  P Winston Pryce III

The singer, William "Buddy" Tolliver, left early.
  P William "Buddy" Tolliver

Neighbors mourned J.T. Hargrove and Lucille M. Hargrove.
  P J.T. Hargrove; P Lucille M. Hargrove

John and Mary Whitfield adopted three children.
  P John; P Mary Whitfield

The dead were Olga Petrenko, 30, Dmitri Volkov, 41, and Anh Nguyen, 8.
  P Olga Petrenko; P Dmitri Volkov; P Anh Nguyen

Police Chief Renata Kowalczyk declined to comment.
  P Renata Kowalczyk

Millbrook Police Chief Dan Ostrander said so.
  O Millbrook Police; P Dan Ostrander

Parliament Speaker Mohamed al-Halbousi thanked the delegation.
  P Mohamed al-Halbousi

Former Secretary of State Mike Pompeo agreed.
  P Mike Pompeo

The judge rejected the Trump administration's appeal.
  P Trump

Her lawyer, Chukwuemeka Adeyemi, called it unfair.
  P Chukwuemeka Adeyemi

President-elect Ramona Quispe Mamani takes office in May.
  P Ramona Quispe Mamani

Senator Lars Bjornstad of Norway voted no.
  P Lars Bjornstad; L Norway

A 19-year-old Zaviar Quennell was booked into jail.
  P Zaviar Quennell

Detectives want to speak to Jean-Pierre Lefebvre.
  P Jean-Pierre Lefebvre

Mr. Obuya and Mrs. Wanjiru disagree.
  P Obuya; P Wanjiru

Rep. Tamsin Yardley, D-Conn., and Sen. Ike Burl, R-Tex., met.
  P Tamsin Yardley; P Ike Burl

Sgt. Paul Trask said the road was wet.
  P Paul Trask

According to Giulia Conti, the roof fell first.
  P Giulia Conti

The death of Yusuf Demir shocked his village.
  P Yusuf Demir

They trust their coach, Kenji Watanabe.
  P Kenji Watanabe

Ali Hosseini's brother was freed.
  P Ali Hosseini
"""
)

TRAPS = _read(
    """
Reward money was offered for information.
  -

Share this story with your friends.
  -

Officers searched the house on Friday in May.
  -

Will the council vote? Mark the date.
  -

May they rest in peace, he said.
  -

The Christian community prayed.
  -

Americans and Iranians disagree about the deal.
  -

Grant money arrived on Monday and Hope is growing.
  -

Jordan signed the treaty with Israel.
  L Jordan; L Israel

Washington denied the report.
  L Washington

They flew from St. Louis to Paris.
  L St. Louis; L Paris

He told The Guardian about it.
  O Guardian

Senior officials said Monday that the bridge was safe.
  -

Mark Delaney and Will Sutcliffe were seen in the park.
  P Mark Delaney; P Will Sutcliffe

Grant Whitaker, 33, was charged.
  P Grant Whitaker

Deputies arrested April Sandoval in June.
  P April Sandoval

The New York office has closed.
  L New York

A 17-year-old Harlow man was shot.
  L Harlow

Police named the victim as Christian Redfield.
  P Christian Redfield

A black Ford Taurus was found nearby.
  X Ford Taurus

"Nobody came," Iranian state media reported.
  -

Firefighters praised the Iran-backed plan.
  -

Yesterday the Senate adjourned.
  O Senate

The attack happened near San Jose.
  L San Jose
"""
)

PLACES = _read(
    """
The shop on College Avenue burned down.
  L College Avenue

It happened in the 300 block of Oak St. on Sunday.
  L Oak St.

Shots were fired at St. John's Place and Franklin Avenue.
  L St. John's Place and Franklin Avenue

The car was found at the corner of Elm and Linden streets.
  L Elm and Linden streets

He lives on West 23rd Street.
  L West 23rd Street

Traffic stopped on Interstate 40 near Amarillo.
  L Interstate 40; L Amarillo

She grew up in Norwalk, Conn., and left.
  L Norwalk, Conn.

The family moved to Springfield, Illinois, in 2009.
  L Springfield, Illinois

A bomb went off in Mosul, Iraq, on Sunday.
  L Mosul, Iraq

They drove to Montgomery Alabama on Sunday.
  L Montgomery Alabama

The storm hit Harlow County hardest.
  L Harlow County

A boat sank off the coast of Sri Lanka.
  L Sri Lanka

Protesters marched through the Darfur region.
  L Darfur

Crews searched Lake Ontario for hours.
  L Lake Ontario

Storms crossed Ohio, Texas and Iowa.
  L Ohio; L Texas; L Iowa
"""
)

BODIES = _read(
    """
The Ministry of Trade and Industry denied it.
  O Ministry of Trade and Industry

The Popular Mobilization Units (PMU) fought there, and the PMU lost men.
  O Popular Mobilization Units; O PMU; O PMU

The Harlow County Sheriff's Office is investigating.
  O Harlow County Sheriff's Office

Agents of the Bureau of Alcohol, Tobacco, Firearms and Explosives came.
  O Bureau of Alcohol, Tobacco, Firearms and Explosives

He was taken to Good Hope Hospital.
  O Good Hope Hospital

Students of Birchwood High School were sent home.
  O Birchwood High School

The victim was treated at St. Mary's Hospital.
  O St. Mary's Hospital

The Orioles beat the Yankees on Sunday.
  X Orioles; X Yankees

NATO and the United Nations welcomed it.
  O NATO; O United Nations

Pastor Reuben Oyelaran of the First Baptist Church led the prayer.
  P Reuben Oyelaran; O First Baptist Church
"""
)
